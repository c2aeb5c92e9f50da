"""Dag of the sample class."""


def hunt_update_rule():
    d_w = "2 * (s - y) * x * (s - s**2)"
    return d_w
