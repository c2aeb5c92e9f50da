"""Sums that leave the factor."""


def hunt_linear_output():
    formula_1 = "v + 0"
    formula_2 = "(a + a)/2"
    return formula_1, formula_2
