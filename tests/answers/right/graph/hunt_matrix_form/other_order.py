"""Factors in other places."""


def hunt_matrix_form():
    d_o = "2 * (o - t)"
    d_v = "2 * (o - t) * a"
    d_a = "2 * (o - t) * v"
    d_b = "v * a * (1 - a) * (2 * o - 2 * t)"
    d_W = "(v * a * (1 - a)) @ (2 * (o - t) * x).T"
    return d_o, d_v, d_a, d_b, d_W
