"""The square stays (D4).

says: The square is gone after differentiating.
earns: 3/4
"""


def delta_recursion():
    formula_1 = "2*(o - t)**2"
    formula_2 = "a * (1 - a) * (w_1 * delta_1 + w_2 * delta_2)"
    formula_3 = "x * delta"
    formula_4 = "delta"
    return formula_1, formula_2, formula_3, formula_4
