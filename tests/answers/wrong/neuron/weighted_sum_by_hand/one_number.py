"""Only the first sum.

says: 2 values
"""


def weighted_sum_by_hand():
    at_1_1 = 0.6
    return at_1_1
