"""The unit's own slope is forgotten (A2).

says: The unit's own slope is missing.
earns: 3/4
"""


def delta_recursion():
    formula_1 = "2 * (o - t)"
    formula_2 = "w_1*delta_1 + w_2*delta_2"
    formula_3 = "x * delta"
    formula_4 = "delta"
    return formula_1, formula_2, formula_3, formula_4
