"""Multiplied out."""


def hunt_hidden_update():
    new_w = (
        "w + 2 * alpha * t * v * x * (a - a**2) - 2 * alpha * o * v * x * (a - a**2)"
    )
    return new_w
