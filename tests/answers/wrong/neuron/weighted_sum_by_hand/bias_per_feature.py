"""Adds the bias once for each feature.

says: The bias is added once for every feature.
"""


def weighted_sum_by_hand():
    at_1_1 = (0.2 * 1 + 0.1) + (0.3 * 1 + 0.1)
    at_2_minus_1 = (0.2 * 2 + 0.1) + (0.3 * -1 + 0.1)
    return at_1_1, at_2_minus_1
