"""The slope of the unit is in it already.

says: That is one step further, at the weighted sum of the unit.
earns: 2/3
"""


def hunt_squared_residual():
    formula_1 = "o_1 - t_1"
    formula_2 = "(o_1 - t_1) * a"
    formula_3 = "((o_1 - t_1) v_1 + (o_2 - t_2) v_2) a (1 - a)"
    return formula_1, formula_2, formula_3
