"""Minus in front of target minus output."""


def hunt_linear_output():
    formula_1 = "-(t - o) v a (1 - a) x"
    formula_2 = "-(t - o) a"
    return formula_1, formula_2
