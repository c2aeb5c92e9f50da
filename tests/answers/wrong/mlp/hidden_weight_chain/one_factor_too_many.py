"""s' times 1 - s (S2.CG.4e, A5).

says: One factor 1 - a too many.
earns: 1/2
"""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "a*(1-a)*(1-a)"
    formula_3 = "x"
    formula_4 = "(o - t)*v*a*(1-a)^2*x"
    return formula_1, formula_2, formula_3, formula_4
