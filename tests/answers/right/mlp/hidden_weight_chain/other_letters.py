"""Other order and implicit products."""


def hidden_weight_chain():
    formula_1 = "v"
    formula_2 = "(1-a) a"
    formula_3 = "x"
    formula_4 = "x a (1-a) v (o-t)"
    return formula_1, formula_2, formula_3, formula_4
