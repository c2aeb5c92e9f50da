"""Done in the head."""


def weighted_sum_by_hand():
    at_1_1 = 0.6
    at_2_minus_1 = 0.2
    return at_1_1, at_2_minus_1
