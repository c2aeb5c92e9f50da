"""P log y: label and probability exchanged.

says: Your answer has no value
"""


def hunt_cross_entropy():
    return "-(p * log(y) + (1 - p) * log(1 - y))"
