"""The slope of the loss in p.

says: That is the slope of the loss in p
"""

def hunt_cross_entropy():
    return '-y/p+(1-y)/(1-p)'
