"""Dag of the sample class."""


def hunt_worked_formulas():
    d_v = "a * o - a * t"
    a_w = "(1/4 - (a - 1/2)^2) * x"
    d_a = "v * o - v * t"
    return d_v, a_w, d_a
