"""Numerator 1 in place of the power.

says: Your last factor is 1/(1 +
"""


def hunt_exponent():
    return "-y * w / (1 + exp(-w * x))"
