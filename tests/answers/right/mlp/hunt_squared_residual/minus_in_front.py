"""Target minus output, minus in front."""


def hunt_squared_residual():
    formula_1 = "-(t_1 - o_1)"
    formula_2 = "-a (t_1 - o_1)"
    formula_3 = "-(t_1 - o_1) v_1 - (t_2 - o_2) v_2"
    return formula_1, formula_2, formula_3
