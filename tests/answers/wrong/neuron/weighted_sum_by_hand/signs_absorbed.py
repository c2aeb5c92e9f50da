"""Minus taken for the bias, too.

Counterexample: weighted_sum_by_hand() -> (0.6, 2.77556e-17), right (0.6, 0.2)

located
earns: 1/2
"""


def weighted_sum_by_hand():
    at_1_1 = 0.6
    at_2_minus_1 = 0.2 * 2 - 0.3 * 1 - 0.1
    return at_1_1, at_2_minus_1
