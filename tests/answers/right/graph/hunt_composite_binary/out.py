"""Every term by itself."""


def hunt_composite_binary():
    loss = "t * log(1 / p) + (1 - t) * log(1 / (1 - p))"
    d_p = "-t / p + (1 - t) / (1 - p)"
    d_w1 = "-t / p * f2_f1 * f1_w1 + (1 - t) / (1 - p) * f2_f1 * f1_w1"
    d_w2 = "-t / p * f2_w2 + (1 - t) / (1 - p) * f2_w2"
    return loss, d_p, d_w1, d_w2
