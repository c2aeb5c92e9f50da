"""Dag of the sample class."""


def hunt_composite_binary():
    loss = "-log(p^t * (1 - p)^(1 - t))"
    d_p = "(p - t) / (p * (1 - p))"
    d_w1 = "(p - t) * f2_f1 * f1_w1 / (p - p^2)"
    d_w2 = "f2_w2 * (p - t) / (p - p^2)"
    return loss, d_p, d_w1, d_w2
