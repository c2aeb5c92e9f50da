"""The sign of b stays in.

says: A distance is never negative.
"""


def hunt_distance():
    return "b / sqrt(w1**2 + w2**2)"
