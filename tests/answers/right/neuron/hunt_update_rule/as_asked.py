"""The line, N replaced by s."""


def hunt_update_rule():
    d_w = "-2 * (y - s) * s * (1 - s) * x"
    return d_w
