"""D3: a half that is not there.

says: no half
earns: 1/2
"""


def hunt_small_graph():
    d_o = "o - t"
    a_1_w11 = "a_1 * (1 - a_1) * x_1"
    return d_o, a_1_w11
