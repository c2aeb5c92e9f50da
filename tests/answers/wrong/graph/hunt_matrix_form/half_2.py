"""o - t.

says: This loss has no half: the 2 stays.
"""


def hunt_matrix_form():
    d_o = "o - t"
    d_v = "(o - t) * a"
    d_a = "(o - t) * v"
    d_b = "(o - t) * v * a * (1 - a)"
    d_W = "(o - t) * (v * a * (1 - a)) @ x.T"
    return d_o, d_v, d_a, d_b, d_W
