"""The input is forgotten (C2).

says: What is the weight multiplied by?
earns: 3/4
"""


def delta_recursion():
    formula_1 = "2 * (o - t)"
    formula_2 = "a * (1 - a) * (w_1 * delta_1 + w_2 * delta_2)"
    formula_3 = "delta"
    formula_4 = "delta"
    return formula_1, formula_2, formula_3, formula_4
