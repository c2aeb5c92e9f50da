"""Multiplied out."""


def hunt_update_rule():
    d_w = "2*x*s**2 - 2*x*s**3 - 2*x*y*s + 2*x*y*s**2"
    return d_w
