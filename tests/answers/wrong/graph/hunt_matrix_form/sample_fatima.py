"""Fatima of the sample class: S2.CG.13d4 S2.CG.13d6 S2.CG.13d7 S2.CG.13d9.

says: The homework's sign.
earns: 1/5
"""


def hunt_matrix_form():
    d_o = "2 * (t - o)"
    d_v = "2 * (t - o) * a"
    d_a = "2 * (t - o) * W"
    d_b = "2 * (o - t) * v * a * (1 - a)"
    d_W = "2 * (t - o) * W @ x"
    return d_o, d_v, d_a, d_b, d_W
