"""Meets w2 with x1 and w1 with x2.

says: The weights are exchanged in the second sum.
earns: 1/2
"""


def weighted_sum_by_hand():
    at_1_1 = 0.1 + 0.3 + 0.2
    at_2_minus_1 = 0.1 + 0.3 * 2 - 0.2
    return at_1_1, at_2_minus_1
