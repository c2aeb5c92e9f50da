"""S2.CG.13d4 S2.CG.13d6 S2.CG.13d7 S2.CG.13d8 S2.CG.13d9: signs as handed in, no slope.

says: homework's sign
"""


def hunt_matrix_form():
    d_o = "2 * (t - o)"
    d_v = "2 * (t - o) * a"
    d_a = "2 * (t - o) * v"
    d_b = "2 * (t - o) * v"
    d_W = "2 * (t - o) * v @ x.T"
    return d_o, d_v, d_a, d_b, d_W
