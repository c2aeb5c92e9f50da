"""One model less than classes.

says: one_against_all: every class
earns: 2/3
"""


def model_counts():
    return (1, 2, 9), (1, 3, 45), 1
