"""The bias gradient is set equal to a weight gradient (S1.21a, B9).

says: A bias sits on an input that is always 1.
earns: 3/4
"""


def delta_recursion():
    formula_1 = "2 * (o - t)"
    formula_2 = "a * (1 - a) * (w_1 * delta_1 + w_2 * delta_2)"
    formula_3 = "x * delta"
    formula_4 = "x*delta"
    return formula_1, formula_2, formula_3, formula_4
