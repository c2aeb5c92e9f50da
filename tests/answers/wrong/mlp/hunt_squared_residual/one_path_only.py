"""Only the first output is followed.

says: The unit reaches the loss by two paths.
earns: 2/3
"""


def hunt_squared_residual():
    formula_1 = "o_1 - t_1"
    formula_2 = "(o_1 - t_1) * a"
    formula_3 = "(o_1 - t_1) v_1"
    return formula_1, formula_2, formula_3
