"""As if E had a half (D3).

says: This E has no half: where did the 2 go?
earns: 3/4
"""


def delta_recursion():
    formula_1 = "o - t"
    formula_2 = "a * (1 - a) * (w_1 * delta_1 + w_2 * delta_2)"
    formula_3 = "x * delta"
    formula_4 = "delta"
    return formula_1, formula_2, formula_3, formula_4
