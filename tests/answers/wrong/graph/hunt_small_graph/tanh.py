"""The slope of tanh.

says: 1 - a_1 * a_1 is the slope of tanh.
earns: 1/2
"""

def hunt_small_graph():
    return "2 * (o - t)", "(1 - a_1**2) * x_1"
