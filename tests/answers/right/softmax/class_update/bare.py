"""Bare products."""


def class_update():
    new_w = "w - alpha x (p - t)"
    return new_w
