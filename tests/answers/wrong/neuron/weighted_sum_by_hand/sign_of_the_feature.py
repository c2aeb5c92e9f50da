"""x2 = 1 for x2 = -1.

says: The second feature of the second example is -1
earns: 0.5
"""


def weighted_sum_by_hand():
    at_1_1 = 0.1 + 0.2 + 0.3
    at_2_minus_1 = 0.1 + 0.2 * 2 + 0.3
    return at_1_1, at_2_minus_1
