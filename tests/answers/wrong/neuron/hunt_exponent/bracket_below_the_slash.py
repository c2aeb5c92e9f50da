"""Brackets lost below the slash inside of the bracket.

says: Are brackets missing round '1+exp(-w*x)'?
"""


def hunt_exponent():
    return "-y*w*(1 - 1/1+exp(-w*x))"
