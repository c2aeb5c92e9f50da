"""Minus outside."""


def hunt_small_graph():
    d_o = "-2 (t - o)"
    a_1_w11 = "a_1 * (1 - a_1) * x_1"
    d_w11 = "-2 (t - o) v_1 x_1 (a_1 - a_1^2)"
    return d_o, a_1_w11, d_w11
