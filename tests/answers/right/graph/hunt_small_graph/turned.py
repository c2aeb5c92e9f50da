"""Minus outside."""


def hunt_small_graph():
    d_o = "-2 (t - o)"
    a_1_w11 = "a_1 * (1 - a_1) * x_1"
    return d_o, a_1_w11
