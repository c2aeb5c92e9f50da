"""Upside down.

says: Look again at the order in
"""


def hunt_distance():
    return "sqrt(w1**2 + w2**2) / abs(b)"
