"""With s - s^2."""


def hunt_update_rule():
    d_w = "2*x*(s - y)*(s - s^2)"
    return d_w
