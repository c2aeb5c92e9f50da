"""S2.CG.2b1 S2.CG.2b2 S2.CG.2b3 S2.CG.2b4: all four lines as handed in.

says: homework's; it is largest
"""


def hunt_composite_binary():
    loss = "t * log(p) + (1 - t) * log(1 - p)"
    d_p = "t / p + (-1) * (1 - t) / (1 - p)"
    d_w1 = "t / p + (1 - t) / (1 - p) * f2_f1 * f1_w1"
    d_w2 = "t / p - (1 - t) / (1 - p) * f2_w2"
    return loss, d_p, d_w1, d_w2
