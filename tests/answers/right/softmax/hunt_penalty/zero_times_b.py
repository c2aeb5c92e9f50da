"""Penalty of the bias switched off."""


def hunt_penalty():
    d_w = "(g_w) + (l2 * w)"
    d_b = "g_b + 0 * b"
    return d_w, d_b
