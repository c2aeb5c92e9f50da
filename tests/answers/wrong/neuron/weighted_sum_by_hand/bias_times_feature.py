"""The bias is weighted by the first feature.

located
earns: 0.5
"""


def weighted_sum_by_hand():
    at_1_1 = 0.1 * 1 + 0.2 * 1 + 0.3 * 1
    at_2_minus_1 = 0.1 * 2 + 0.2 * 2 - 0.3
    return at_1_1, at_2_minus_1
