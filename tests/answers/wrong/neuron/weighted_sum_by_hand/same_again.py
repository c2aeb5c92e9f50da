"""The weights are added up once more.

says: has features of its own
earns: 0.5
"""


def weighted_sum_by_hand():
    at_1_1 = 0.6
    at_2_minus_1 = 0.6
    return at_1_1, at_2_minus_1
