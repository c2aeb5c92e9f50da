"""What was said minus what was right."""


def hunt_update_rule():
    d_w = "2 * (s - y) * s * (1 - s) * x"
    return d_w
