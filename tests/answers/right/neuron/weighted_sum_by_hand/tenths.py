"""Counts in tenths."""


def weighted_sum_by_hand():
    at_1_1 = (1 + 2 + 3) / 10
    at_2_minus_1 = (1 + 4 - 3) / 10
    return at_1_1, at_2_minus_1
