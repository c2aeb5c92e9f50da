"""One logarithm: right because t is 0 or 1, as the text says."""


def hunt_composite_binary():
    loss = "-log(t * p + (1 - t) * (1 - p))"
    d_p = "(1 - 2 * t) / (t * p + (1 - t) * (1 - p))"
    d_w1 = "(1 - 2 * t) / (t * p + (1 - t) * (1 - p)) * f2_f1 * f1_w1"
    d_w2 = "(1 - 2 * t) / (t * p + (1 - t) * (1 - p)) * f2_w2"
    return loss, d_p, d_w1, d_w2
