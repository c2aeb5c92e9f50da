"""The bias is left out of both.

says: The bias is missing in both sums
"""


def weighted_sum_by_hand():
    at_1_1 = 0.5
    at_2_minus_1 = 0.1
    return at_1_1, at_2_minus_1
