"""Homework repaired, both cases switched."""


def class_update():
    new_w = "w + t*alpha*x*(1 - p) - (1 - t)*alpha*x*p"
    return new_w
