"""R9: the slope of the size.

says: the size of w
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w + l2 * sign(w)"
    d_b = "g_b"
    return d_w, d_b
