"""The outgoing weights are forgotten (C1).

says: Through which weights does the unit reach the outputs?
earns: 2/3
"""


def hunt_squared_residual():
    formula_1 = "o_1 - t_1"
    formula_2 = "(o_1 - t_1) * a"
    formula_3 = "(o_1 - t_1) + (o_2 - t_2)"
    return formula_1, formula_2, formula_3
