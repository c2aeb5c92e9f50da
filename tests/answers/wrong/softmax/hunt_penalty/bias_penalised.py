"""R7: the bias penalised.

says: Is there a b in the penalty?
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w + l2 * w"
    d_b = "g_b + l2 * b"
    return d_w, d_b
