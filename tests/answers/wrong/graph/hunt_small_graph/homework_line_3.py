"""S2.CG.4e A5: slope and 1 - a side by side.

says: one factor 1 - a_1 too many
earns: 2/3
"""


def hunt_small_graph():
    d_o = "2 * (o - t)"
    a_1_w11 = "a_1 * (1 - a_1) * (1 - a_1) * x_1"
    d_w11 = "2 * (o - t) * v_1 * a_1 * (1 - a_1) * x_1"
    return d_o, a_1_w11, d_w11
