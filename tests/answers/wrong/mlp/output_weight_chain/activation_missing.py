"""The hidden output is forgotten in the end (S2.NN.4c, C2).

says: Each output weight is multiplied by something.
earns: 2/3
"""


def output_weight_chain():
    formula_1 = "o - t"
    formula_2 = "a"
    formula_3 = "o - t"
    return formula_1, formula_2, formula_3
