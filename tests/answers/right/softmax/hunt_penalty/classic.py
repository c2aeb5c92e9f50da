"""Sum."""


def hunt_penalty():
    d_w = "g_w + l2 * w"
    d_b = "g_b"
    return d_w, d_b
