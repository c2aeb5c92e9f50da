"""Multiplied out, with Greek letters."""


def delta_recursion():
    formula_1 = "2o - 2t"
    formula_2 = "(a - a^2) w_1 δ_1 + (a - a^2) w_2 δ_2"
    formula_3 = "δ x"
    formula_4 = "δ"
    return formula_1, formula_2, formula_3, formula_4
