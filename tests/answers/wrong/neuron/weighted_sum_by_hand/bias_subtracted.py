"""Subtracts the bias.

says: The bias is subtracted; it is added.
"""


def weighted_sum_by_hand():
    at_1_1 = 0.2 + 0.3 - 0.1
    at_2_minus_1 = 0.4 - 0.3 - 0.1
    return at_1_1, at_2_minus_1
