"""A sigmoid slope where the output is linear (A7).

says: Nothing bends between v and o.
earns: 2/3
"""


def output_weight_chain():
    formula_1 = "o - t"
    formula_2 = "a"
    formula_3 = "(o - t) a (1 - a)"
    return formula_1, formula_2, formula_3
