"""Bracket in line 3.

says: Brackets: the boxes multiply both terms.
earns: 3/4
"""


def hunt_composite_binary():
    loss = "-(t*log(p)+(1-t)*log(1-p))"
    d_p = "(p-t)/(p*(1-p))"
    d_w1 = "-t / p + (1 - t) / (1 - p) * f2_f1 * f1_w1"
    d_w2 = "(p-t)/(p*(1-p))*f2_w2"
    return loss, d_p, d_w1, d_w2
