"""S2.CG.4b: the slope of another thing.

says: slope of o in v_1
earns: 1/2
"""


def hunt_small_graph():
    d_o = "a_1"
    a_1_w11 = "a_1 * (1 - a_1) * x_1"
    return d_o, a_1_w11
