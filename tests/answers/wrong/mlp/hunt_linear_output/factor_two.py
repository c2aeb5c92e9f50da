"""As if E had no half (D2).

says: Twice too much: E carries a half.
earns: 1/2
"""


def hunt_linear_output():
    formula_1 = "2 (o - t) v a (1 - a) x"
    formula_2 = "(o - t) * a"
    return formula_1, formula_2
