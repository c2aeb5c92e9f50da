"""Half times two."""


def hunt_penalty():
    d_w = "g_w + l2 / 2 * 2 * w"
    d_b = "g_b + 0"
    return d_w, d_b
