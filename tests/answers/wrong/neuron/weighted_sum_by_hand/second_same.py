"""Copies the first sum.

Counterexample: weighted_sum_by_hand() -> (0.6, 0.6), right (0.6, 0.2)

says: The second example has features of its own.
earns: 1/2
"""


def weighted_sum_by_hand():
    at_1_1 = 0.1 + 0.2 + 0.3
    at_2_minus_1 = 0.1 + 0.2 + 0.3
    return at_1_1, at_2_minus_1
