"""N(1 - N): the slope is fed with the weighted sum (S0.Q1.2c, A1).

says: s (1 - s) wants the value after the activation.
earns: 1/2
"""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "z*(1-z)"
    formula_3 = "x"
    formula_4 = "(o - t)*v*z*(1-z)*x"
    return formula_1, formula_2, formula_3, formula_4
