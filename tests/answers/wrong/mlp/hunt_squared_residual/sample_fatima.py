"""Fatima of the sample class: S2.NN.5c S2.NN.5d S2.NN.5i.

says: That is the homework's line 1.
"""


def hunt_squared_residual():
    d_o_1 = "2 * 1/2 * (o_1 - t_1)^2"
    d_v_1 = "(o_1 - t_1)^2 * a"
    d_a = "(o_1 - t_1)^2 * v_1 + (o_2 - t_2)^2 * v_2"
    return d_o_1, d_v_1, d_a
