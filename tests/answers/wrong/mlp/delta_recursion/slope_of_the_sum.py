"""The slope is fed with the weighted sum (A1).

says: The slope is fed with the sum z.
earns: 3/4
"""


def delta_recursion():
    formula_1 = "2 * (o - t)"
    formula_2 = "z*(1-z)*(w_1*delta_1 + w_2*delta_2)"
    formula_3 = "x * delta"
    formula_4 = "delta"
    return formula_1, formula_2, formula_3, formula_4
