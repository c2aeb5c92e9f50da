"""R2: the half kept.

says: The square brings down a 2
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w + l2 / 2 * w"
    d_b = "g_b"
    return d_w, d_b
