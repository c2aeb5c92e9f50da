"""A2: the sigmoid forgotten.

says: slope of the sigmoid is missing
earns: 1/2
"""


def hunt_small_graph():
    d_o = "2 * (o - t)"
    a_1_w11 = "x_1"
    return d_o, a_1_w11
