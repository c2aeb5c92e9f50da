"""Bare products on both sides."""


def class_update():
    new_w = "w + alpha x (t - p)"
    return new_w
