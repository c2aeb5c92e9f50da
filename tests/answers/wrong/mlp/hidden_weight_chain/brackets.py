"""s(1 - s x) for s(1 - s) x (S2.CG.12e5, A8).

says: Look at the brackets around 1 - a.
earns: 3/4
"""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "a * (1 - a)"
    formula_3 = "x"
    formula_4 = "(o - t)*v*a*(1 - a*x)"
    return formula_1, formula_2, formula_3, formula_4
