"""Minus outside."""


def hunt_worked_formulas():
    d_v = "(o - t) * a"
    a_w = "a * (1 - a) * x"
    d_a = "-(t - o) v"
    return d_v, a_w, d_a
