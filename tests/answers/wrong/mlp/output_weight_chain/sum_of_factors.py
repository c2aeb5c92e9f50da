"""Factors of the chain are added.

says: Factors of a chain are multiplied.
earns: 2/3
"""


def output_weight_chain():
    formula_1 = "o - t"
    formula_2 = "a"
    formula_3 = "o - t + a"
    return formula_1, formula_2, formula_3
