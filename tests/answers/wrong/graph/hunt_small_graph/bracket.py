"""A8: x inside of the bracket.

says: x_1 is no part of them
earns: 1/2
"""


def hunt_small_graph():
    d_o = "2 * (o - t)"
    a_1_w11 = "a_1 * (1 - a_1 * x_1)"
    return d_o, a_1_w11
