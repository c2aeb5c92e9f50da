"""With the outputs written out."""


def hunt_squared_residual():
    formula_1 = "v_1 a - t_1"
    formula_2 = "(v_1 a - t_1) a"
    formula_3 = "(a v_1 - t_1) v_1 + (a v_2 - t_2) v_2"
    return formula_1, formula_2, formula_3
