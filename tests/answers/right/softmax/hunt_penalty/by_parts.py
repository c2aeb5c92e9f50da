"""Slope of a square as w + w, halved."""


def hunt_penalty():
    d_w = "g_w + l2 * (w + w) / 2"
    d_b = "+g_b"
    return d_w, d_b
