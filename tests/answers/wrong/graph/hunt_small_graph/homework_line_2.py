"""S2.CG.4d: the input missing.

says: factor of w11
earns: 1/2
"""


def hunt_small_graph():
    d_o = "2 * (o - t)"
    a_1_w11 = "a_1 * (1 - a_1)"
    return d_o, a_1_w11
