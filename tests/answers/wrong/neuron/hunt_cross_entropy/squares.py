"""The squared error.

says: That is the squared error,
"""

def hunt_cross_entropy():
    return "(y - p)**2"
