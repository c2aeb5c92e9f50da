"""The slope of the sigmoid.

says: That is the slope of the sigmoid; h is its value.
"""


def hunt_hypothesis():
    return "exp(-(w*x+b))/(1+exp(-(w*x+b)))**2"
