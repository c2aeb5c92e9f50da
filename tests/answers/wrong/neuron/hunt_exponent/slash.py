"""No brackets below the slash.

says: Are brackets missing
"""


def hunt_exponent():
    d_x = "-y*w*exp(-w*x)/1 + exp(-w*x)"
    return d_x
