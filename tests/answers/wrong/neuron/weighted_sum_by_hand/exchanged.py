"""The two answers are exchanged.

says: are exchanged
"""


def weighted_sum_by_hand():
    return 0.2, 0.6
