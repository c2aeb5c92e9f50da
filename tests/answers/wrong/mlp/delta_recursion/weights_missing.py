"""The weights are forgotten (C1).

says: Each delta comes by its weight.
earns: 3/4
"""


def delta_recursion():
    formula_1 = "2 * (o - t)"
    formula_2 = "a*(1-a)*(delta_1 + delta_2)"
    formula_3 = "x * delta"
    formula_4 = "delta"
    return formula_1, formula_2, formula_3, formula_4
