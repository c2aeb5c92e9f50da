"""Chiara of the sample class."""


def hunt_hidden_update():
    new_w = "w - 2 * alpha * (o - t) * v * (a - a^2) * x"
    return new_w
