"""Slip of the pencil: 0.4 - 0.3 = 0.2.

Counterexample: weighted_sum_by_hand() -> (0.6, 0.3), right (0.6, 0.2)

located
earns: 1/2
"""


def weighted_sum_by_hand():
    at_1_1 = 0.6
    at_2_minus_1 = 0.1 + 0.2
    return at_1_1, at_2_minus_1
