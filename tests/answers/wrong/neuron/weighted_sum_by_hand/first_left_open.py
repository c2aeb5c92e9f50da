"""The first gap is left open.

says: nothing is returned yet
earns: 1/2
"""


def weighted_sum_by_hand():
    at_1_1 = ...
    at_2_minus_1 = 0.2
    return at_1_1, at_2_minus_1
