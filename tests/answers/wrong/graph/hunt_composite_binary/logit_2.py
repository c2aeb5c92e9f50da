"""p - t.

says: That is the slope in the logit; stay at p.
earns: 1/4
"""


def hunt_composite_binary():
    loss = "-(t*log(p)+(1-t)*log(1-p))"
    d_p = "p - t"
    d_w1 = "(p - t) * f2_f1 * f1_w1"
    d_w2 = "(p - t) * f2_w2"
    return loss, d_p, d_w1, d_w2
