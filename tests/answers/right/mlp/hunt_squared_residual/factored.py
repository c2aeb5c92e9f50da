"""Each way on its own."""


def hunt_squared_residual():
    formula_1 = "o_1 - t_1"
    formula_2 = "a (o_1 - t_1)"
    formula_3 = "(o_1 - t_1) v_1 a (1-a) x + (o_2 - t_2) v_2 a (1-a) x"
    return formula_1, formula_2, formula_3
