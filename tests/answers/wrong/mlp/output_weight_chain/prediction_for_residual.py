"""The target is left out (D6).

says: The target has no influence on your slope.
earns: 2/3
"""


def output_weight_chain():
    formula_1 = "o"
    formula_2 = "a"
    formula_3 = "(o - t) * a"
    return formula_1, formula_2, formula_3
