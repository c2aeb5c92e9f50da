"""Sums in quotes.

says: leave out the quotes
"""


def weighted_sum_by_hand():
    at_1_1 = "0.1 + 0.2 + 0.3"
    at_2_minus_1 = "0.1 + 0.4 - 0.3"
    return at_1_1, at_2_minus_1
