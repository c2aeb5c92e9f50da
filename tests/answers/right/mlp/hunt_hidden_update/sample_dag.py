"""Dag of the sample class."""


def hunt_hidden_update():
    new_w = "w + alpha * 2 * a * v * x * (t - t * a - o + o * a)"
    return new_w
