"""No slope of the hidden unit (A2, S2.CG.13d8).

says: The slope of the sigmoid is missing.
earns: 2/3
"""


def hunt_squared_residual():
    formula_1 = "o_1 - t_1"
    formula_2 = "(o_1 - t_1) * a"
    formula_3 = "((o_1 - t_1) v_1 + (o_2 - t_2) v_2) x"
    return formula_1, formula_2, formula_3
