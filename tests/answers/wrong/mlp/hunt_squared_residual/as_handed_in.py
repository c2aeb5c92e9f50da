"""The homework's lines (S2.NN.5c, S2.NN.5d, S2.NN.5i, D4).

says: That is the homework's line 1.
"""


def hunt_squared_residual():
    formula_1 = "(o_1 - t_1)^2"
    formula_2 = "(o_1 - t_1)^2 a"
    formula_3 = "(o_1 - t_1)^2 v_1 + (o_2 - t_2)^2 v_2"
    return formula_1, formula_2, formula_3
