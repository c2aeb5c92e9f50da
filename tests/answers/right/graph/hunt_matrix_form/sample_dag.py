"""Dag of the sample class."""


def hunt_matrix_form():
    d_o = "-2 * (t - o)"
    d_v = "a * (2 * o - 2 * t)"
    d_a = "v * (o - t) * 2"
    d_b = "2 * (o - t) * (a - a * a) * v"
    d_W = "(x @ (2 * (o - t) * v * a * (1 - a)).T).T"
    return d_o, d_v, d_a, d_b, d_W
