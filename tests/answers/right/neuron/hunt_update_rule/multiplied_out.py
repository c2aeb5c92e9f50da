"""Multiplied out."""


def hunt_update_rule():
    d_w = "2*x*(s**2 - s**3 - y*s + y*s**2)"
    return d_w
