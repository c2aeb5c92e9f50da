"""The square is kept when differentiating (S2.NN.5c, D4).

says: After differentiating, is the square still there?
earns: 1/3
"""


def output_weight_chain():
    formula_1 = "(o - t)^2"
    formula_2 = "a"
    formula_3 = "(o - t)^2 * a"
    return formula_1, formula_2, formula_3
