"""Gives the two results in the wrong order.

Counterexample: weighted_sum_by_hand() -> (0.2, 0.6), right (0.6, 0.2)

says: are exchanged.
"""


def weighted_sum_by_hand():
    at_1_1 = 0.2
    at_2_minus_1 = 0.6
    return at_1_1, at_2_minus_1
