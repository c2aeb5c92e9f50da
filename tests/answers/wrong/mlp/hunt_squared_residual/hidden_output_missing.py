"""v_1 alone in its term (C2).

says: v_1 is multiplied by something.
earns: 2/3
"""


def hunt_squared_residual():
    formula_1 = "o_1 - t_1"
    formula_2 = "o_1 - t_1"
    formula_3 = "(o_1 - t_1) * v_1 + (o_2 - t_2) * v_2"
    return formula_1, formula_2, formula_3
