"""A comma for the decimal point makes four numbers.

says: 2 values
"""


def weighted_sum_by_hand():
    return 0, 6, 0, 2
