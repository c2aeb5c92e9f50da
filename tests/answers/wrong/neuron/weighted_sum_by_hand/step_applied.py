"""Answers with the step of z.

Counterexample: weighted_sum_by_hand() -> (1, 1), right (0.6, 0.2)

located
"""


def weighted_sum_by_hand():
    at_1_1 = 1
    at_2_minus_1 = 1
    return at_1_1, at_2_minus_1
