"""The input is forgotten: the bias gradient.

says: That is the slope in the bias: no x.
earns: 3/4
"""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "a * (1 - a)"
    formula_3 = "x"
    formula_4 = "(o - t) v a (1 - a)"
    return formula_1, formula_2, formula_3, formula_4
