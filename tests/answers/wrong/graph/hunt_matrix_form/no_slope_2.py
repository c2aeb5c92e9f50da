"""Slope missing.

says: The slope of the sigmoid is missing.
earns: 3/5
"""


def hunt_matrix_form():
    d_o = "2*(o-t)"
    d_v = "2*(o-t)*a"
    d_a = "2*(o-t)*v"
    d_b = "2 * (o - t) * v"
    d_W = "2 * (o - t) * v @ x.T"
    return d_o, d_v, d_a, d_b, d_W
