"""Slope too early.

says: That is one step further.
earns: 4/5
"""


def hunt_matrix_form():
    d_o = "2*(o-t)"
    d_v = "2*(o-t)*a"
    d_a = "2 * (o - t) * v * a * (1 - a)"
    d_b = "2*(o-t)*v*a*(1-a)"
    d_W = "(2*(o-t)*v*a*(1-a))@x.T"
    return d_o, d_v, d_a, d_b, d_W
