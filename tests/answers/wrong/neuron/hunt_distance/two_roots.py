"""A root for each square, and only one of them below.

says: The squares stand under one root, and the quotient has it below.
"""


def hunt_distance():
    return "abs(b) / sqrt(w1**2) + sqrt(w2**2)"
