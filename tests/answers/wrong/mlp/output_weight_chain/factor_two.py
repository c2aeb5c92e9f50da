"""As if E had no half (D2).

says: Twice too much: E carries a half.
earns: 1/3
"""


def output_weight_chain():
    formula_1 = "2*(o - t)"
    formula_2 = "a"
    formula_3 = "2*(o - t)*a"
    return formula_1, formula_2, formula_3
