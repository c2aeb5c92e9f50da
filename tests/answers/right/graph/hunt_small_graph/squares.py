"""With squares."""


def hunt_small_graph():
    d_o = "2 * (o - t)"
    a_1_w11 = "x_1 * a_1 - x_1 * a_1**2"
    return d_o, a_1_w11
