"""One path instead of the sum over paths (S1.3, P1).

says: There are two ways to the loss.
earns: 3/4
"""


def delta_recursion():
    formula_1 = "2 * (o - t)"
    formula_2 = "a*(1-a)*w_1*delta_1"
    formula_3 = "x * delta"
    formula_4 = "delta"
    return formula_1, formula_2, formula_3, formula_4
