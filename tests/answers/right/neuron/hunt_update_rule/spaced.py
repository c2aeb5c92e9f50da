"""Some products bare, some with a sign."""


def hunt_update_rule():
    d_w = "2 x * s * (1 - s) * (s - y)"
    return d_w
