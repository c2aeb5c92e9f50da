"""R1: the half forgotten.

says: The half in front
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w + 2 * l2 * w"
    d_b = "g_b"
    return d_w, d_b
