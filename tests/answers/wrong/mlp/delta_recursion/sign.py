"""Target minus output (D1).

says: Only the sign is wrong.
earns: 3/4
"""


def delta_recursion():
    formula_1 = "2*(t - o)"
    formula_2 = "a * (1 - a) * (w_1 * delta_1 + w_2 * delta_2)"
    formula_3 = "x * delta"
    formula_4 = "delta"
    return formula_1, formula_2, formula_3, formula_4
