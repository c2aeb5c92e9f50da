"""The slope of the sigmoid, without the logarithm.

says: the logarithm brings one more factor
"""


def hunt_exponent():
    d_x = "-y*w*exp(-w*x)/(1 + exp(-w*x))^2"
    return d_x
