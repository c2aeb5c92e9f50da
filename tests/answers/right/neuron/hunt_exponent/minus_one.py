"""Other order."""


def hunt_exponent():
    d_x = "w*y*(1/(1 + exp(-x*w)) - 1)"
    return d_x
