"""R4: no penalty.

says: so it has a slope
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w"
    d_b = "g_b"
    return d_w, d_b
