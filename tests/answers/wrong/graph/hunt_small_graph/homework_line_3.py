"""S2.CG.4e A5: slope and 1 - a side by side.

says: one factor 1 - a_1 too many
earns: 1/2
"""


def hunt_small_graph():
    d_o = "2 * (o - t)"
    a_1_w11 = "a_1 * (1 - a_1) * (1 - a_1) * x_1"
    return d_o, a_1_w11
