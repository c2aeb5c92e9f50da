"""Chiara of the sample class."""


def hunt_update_rule():
    d_w = "2 * x * s * (s - y) * (1 - s)"
    return d_w
