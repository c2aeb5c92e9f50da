"""Multiplied where it should be added.

located
"""


def weighted_sum_by_hand():
    return 0.1 * 0.2 * 0.3, 0.1 * 0.4 * -0.3
