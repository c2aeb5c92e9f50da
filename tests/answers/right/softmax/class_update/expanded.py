"""Multiplied out."""


def class_update():
    new_w = "w - alpha*x*p + alpha*x*t"
    return new_w
