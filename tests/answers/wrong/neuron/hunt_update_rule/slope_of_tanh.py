"""The slope of tanh for that of the sigmoid.

says: 1 - s^2 is the slope of tanh
"""

def hunt_update_rule():
    return '-2 * (y - s) * (1 - s**2) * x'
