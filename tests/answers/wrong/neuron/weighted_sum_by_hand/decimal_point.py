"""The decimal point slipped.

says: decimal point
earns: 0.5
"""


def weighted_sum_by_hand():
    at_1_1 = 0.6
    at_2_minus_1 = 2.0
    return at_1_1, at_2_minus_1
