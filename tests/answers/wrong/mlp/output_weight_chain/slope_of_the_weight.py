"""The slope in a is taken for that in v.

says: That is the slope in a; the weight itself is moved here.
earns: 2/3
"""


def output_weight_chain():
    formula_1 = "o - t"
    formula_2 = "v"
    formula_3 = "(o - t) * a"
    return formula_1, formula_2, formula_3
