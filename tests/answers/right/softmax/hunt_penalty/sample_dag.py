"""Dag of the sample class."""


def hunt_penalty():
    d_w = "w * l2 + g_w"
    d_b = "g_b"
    return d_w, d_b
