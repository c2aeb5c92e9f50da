"""The sigmoid's slope is left out of the product (A2).

says: The slope of the sigmoid is missing.
earns: 3/4
"""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "a * (1 - a)"
    formula_3 = "x"
    formula_4 = "(o - t)*v*x"
    return formula_1, formula_2, formula_3, formula_4
