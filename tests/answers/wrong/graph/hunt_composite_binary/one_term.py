"""Yes only.

says: An example of class 0 costs something, too.
"""


def hunt_composite_binary():
    loss = "-t * log(p)"
    d_p = "-t / p"
    d_w1 = "-t / p * f2_f1 * f1_w1"
    d_w2 = "-t / p * f2_w2"
    return loss, d_p, d_w1, d_w2
