"""The length of the normal, without the bias.

says: That is the length of the normal alone.
"""


def hunt_distance():
    return "sqrt(w1**2+w2**2)"
