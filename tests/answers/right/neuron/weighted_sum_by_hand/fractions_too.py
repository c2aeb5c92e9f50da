"""Exact fractions."""

import fractions


def weighted_sum_by_hand():
    at_1_1 = (
        fractions.Fraction(1, 10)
        + fractions.Fraction(2, 10)
        + fractions.Fraction(3, 10)
    )
    at_2_minus_1 = (
        fractions.Fraction(1, 10)
        + fractions.Fraction(4, 10)
        - fractions.Fraction(3, 10)
    )
    return at_1_1, at_2_minus_1
