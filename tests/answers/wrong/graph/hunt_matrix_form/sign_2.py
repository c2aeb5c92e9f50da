"""t - o.

says: The homework's sign.
"""


def hunt_matrix_form():
    d_o = "2 * (t - o)"
    d_v = "2 * (t - o) * a"
    d_a = "2 * (t - o) * v"
    d_b = "2 * (t - o) * v * a * (1 - a)"
    d_W = "2 * (t - o) * (v * a * (1 - a)) @ x.T"
    return d_o, d_v, d_a, d_b, d_W
