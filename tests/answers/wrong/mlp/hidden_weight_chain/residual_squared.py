"""The residual stays squared (D4).

says: The residual is still squared.
earns: 3/4
"""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "a * (1 - a)"
    formula_3 = "x"
    formula_4 = "(o - t)^2 v a (1 - a) x"
    return formula_1, formula_2, formula_3, formula_4
