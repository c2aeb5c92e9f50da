"""The penalty itself.

says: not its derivative
earns: 1/2
"""


def hunt_penalty():
    d_w = "g_w + l2 / 2 * w**2"
    d_b = "g_b"
    return d_w, d_b
