"""Everything multiplied out."""


def output_weight_chain():
    formula_1 = "-(t - o)"
    formula_2 = "a"
    formula_3 = "a o - a t"
    return formula_1, formula_2, formula_3
