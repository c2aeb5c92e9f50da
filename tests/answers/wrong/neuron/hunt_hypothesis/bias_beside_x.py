"""The bias inside of the bracket.

says: The bias gets multiplied by w; it stands alone in the sum.
"""


def hunt_hypothesis():
    return "1/(1+exp(-w*(x+b)))"
