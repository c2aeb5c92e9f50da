"""Only the term of y = 1.

says: What does the loss say when y = 0
"""


def hunt_cross_entropy():
    return "-y * log(p)"
