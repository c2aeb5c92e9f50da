"""Dag of the sample class."""


def hunt_small_graph():
    d_o = "2 * o - 2 * t"
    a_1_w11 = "x_1 * (a_1 - a_1^2)"
    return d_o, a_1_w11
