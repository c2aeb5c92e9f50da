"""The second term has y for 1 - y.

says: Look again at every y in '-(y
"""

def hunt_cross_entropy():
    return "-(y * log(p) + y * log(1 - p))"
