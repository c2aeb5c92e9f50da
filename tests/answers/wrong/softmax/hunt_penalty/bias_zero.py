"""The bias left out.

says: still has a slope
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w + l2 * w"
    d_b = "0"
    return d_w, d_b
