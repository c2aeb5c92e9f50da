"""Multiplies the bias with the sum of the features, too.

says: The bias stands alone: no feature multiplies it.
earns: 1/2
"""


def weighted_sum_by_hand():
    at_1_1 = 0.2 + 0.3 + 0.1 * 2
    at_2_minus_1 = 0.4 - 0.3 + 0.1 * 1
    return at_1_1, at_2_minus_1
