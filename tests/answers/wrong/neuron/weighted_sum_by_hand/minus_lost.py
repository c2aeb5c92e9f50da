"""Takes the second feature as +1.

Counterexample: weighted_sum_by_hand() -> (0.6, 0.8), right (0.6, 0.2)

says: The second feature of the second example is -1.
earns: 1/2
"""


def weighted_sum_by_hand():
    at_1_1 = 0.6
    at_2_minus_1 = 0.1 + 0.2 * 2 + 0.3 * 1
    return at_1_1, at_2_minus_1
