"""The two indices of v exchanged (S2.NN.5g, C7).

says: Each residual comes back through its own weight.
earns: 2/3
"""


def hunt_squared_residual():
    formula_1 = "o_1 - t_1"
    formula_2 = "(o_1 - t_1) * a"
    formula_3 = "(o_1 - t_1) v_2 + (o_2 - t_2) v_1"
    return formula_1, formula_2, formula_3
