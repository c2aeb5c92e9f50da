"""The root of the sum of w, not of the squares.

says: Your answer has no value
"""


def hunt_distance():
    return "abs(b) / sqrt(w1 + w2)"
