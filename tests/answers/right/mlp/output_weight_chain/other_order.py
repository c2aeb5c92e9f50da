"""Other order, brackets and a LaTeX fraction."""


def output_weight_chain():
    formula_1 = "\\frac{2o - 2t}{2}"
    formula_2 = "1*a"
    formula_3 = "a*(o-t)"
    return formula_1, formula_2, formula_3
