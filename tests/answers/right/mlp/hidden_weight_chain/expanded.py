"""Multiplied out."""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "a - a^2"
    formula_3 = "x"
    formula_4 = "v x (o - t) (a - a^2)"
    return formula_1, formula_2, formula_3, formula_4
