"""The bracket is there, the exponent has lost its sign.

says: the bracket is 1 minus that
"""


def hunt_exponent():
    return "-y*w*(1 - 1/(1 + exp(w*x)))"
