"""Only the term of y = 0.

says: What does the loss say when y = 1
"""

def hunt_cross_entropy():
    return '-(1-y)*log(1-p)'
