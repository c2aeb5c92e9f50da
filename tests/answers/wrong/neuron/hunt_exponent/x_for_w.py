"""Two w in the exponents' places.

located
"""


def hunt_exponent():
    d_x = "-y * w * exp(-w*w) / (1 + exp(-w*w))"
    return d_x
