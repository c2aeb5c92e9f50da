"""At (2, -1) the minus of x2 is overlooked.

says: The second feature of the
earns: 1/2
"""


def weighted_sum_by_hand():
    return 0.6, 0.8
