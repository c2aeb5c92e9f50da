"""Dag of the sample class."""


def class_update():
    new_w = "w - alpha * (t * (p - 1) + (1 - t) * p) * x"
    return new_w
