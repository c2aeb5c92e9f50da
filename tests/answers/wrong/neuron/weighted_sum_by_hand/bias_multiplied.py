"""The bias is multiplied by the inputs' sum: b (x1 + x2).

says: The bias stands alone: no
earns: 1/2
"""


def weighted_sum_by_hand():
    return 0.7, 0.2
