"""Dag of the sample class."""


def hunt_squared_residual():
    d_o_1 = "-t_1 + o_1"
    d_v_1 = "a * o_1 - a * t_1"
    d_a = "o_1 * v_1 + o_2 * v_2 - t_1 * v_1 - t_2 * v_2"
    return d_o_1, d_v_1, d_a
