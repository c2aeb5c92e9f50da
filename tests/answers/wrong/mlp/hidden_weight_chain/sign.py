"""Target minus output (D1).

says: Only the sign is wrong.
earns: 3/4
"""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "a * (1 - a)"
    formula_3 = "x"
    formula_4 = "(t - o) v a (1 - a) x"
    return formula_1, formula_2, formula_3, formula_4
