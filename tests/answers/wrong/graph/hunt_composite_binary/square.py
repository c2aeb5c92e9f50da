"""Squared error.

located
"""


def hunt_composite_binary():
    loss = "(p - t)**2 / 2"
    d_p = "p - t"
    d_w1 = "(p - t) * f2_f1 * f1_w1"
    d_w2 = "(p - t) * f2_w2"
    return loss, d_p, d_w1, d_w2
