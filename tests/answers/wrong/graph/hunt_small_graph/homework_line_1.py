"""S2.CG.4b: the slope of another thing.

says: slope of o in v_1
earns: 2/3
"""


def hunt_small_graph():
    d_o = "a_1"
    a_1_w11 = "a_1 * (1 - a_1) * x_1"
    d_w11 = "2 * (o - t) * v_1 * a_1 * (1 - a_1) * x_1"
    return d_o, a_1_w11, d_w11
