"""W turned.

says: It is transposed: W has one row for each hidden
earns: 4/5
"""


def hunt_matrix_form():
    d_o = "2*(o-t)"
    d_v = "2*(o-t)*a"
    d_a = "2*(o-t)*v"
    d_b = "2*(o-t)*v*a*(1-a)"
    d_W = "x @ (2 * (o - t) * v * a * (1 - a)).T"
    return d_o, d_v, d_a, d_b, d_W
