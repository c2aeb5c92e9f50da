"""Turned twice."""


def hunt_matrix_form():
    d_o = "2 * (o - t)"
    d_v = "(2 * (o - t) * a.T).T"
    d_a = "(2 * (o - t) * v.T).T"
    d_b = "2 * (o - t) * (v.T * a.T * (1 - a).T).T"
    d_W = "(x @ (2 * (o - t) * v * a * (1 - a)).T).T"
    return d_o, d_v, d_a, d_b, d_W
