"""Nothing switches the second term off.

says: The second term counts for y = 1, too
"""

def hunt_cross_entropy():
    return '-(y*log(p) + log(1-p))'
