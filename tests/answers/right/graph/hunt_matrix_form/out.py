"""Multiplied out."""


def hunt_matrix_form():
    d_o = "2 * o - 2 * t"
    d_v = "a * (2 * o - 2 * t)"
    d_a = "v * (2 * o - 2 * t)"
    d_b = "(2 * o - 2 * t) * (v * a - v * a**2)"
    d_W = "((2 * o - 2 * t) * (v * a - v * a**2)) @ x.T"
    return d_o, d_v, d_a, d_b, d_W
