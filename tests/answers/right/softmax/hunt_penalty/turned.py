"""Other order."""


def hunt_penalty():
    d_w = "w * l2 + g_w"
    d_b = "1 * g_b"
    return d_w, d_b
