"""The outgoing weight is forgotten (S2.NN.4b, C1).

says: Through which weight does this unit reach the output?
earns: 1/2
"""


def hidden_weight_chain():
    formula_1 = "1"
    formula_2 = "a * (1 - a)"
    formula_3 = "x"
    formula_4 = "(o - t)*a*(1-a)*x"
    return formula_1, formula_2, formula_3, formula_4
