"""Line 1 goes on to x.

says: line_1: Your answer is the
earns: 1/2
"""


def hunt_linear_output():
    return "v * a * (1 - a)", "a"
