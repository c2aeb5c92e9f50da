"""Minus outside."""


def hunt_worked_formulas():
    d_v = "(o - t) * a"
    a_w = "a * (1 - a) * x"
    d_w = "-(t - o) v x a (1 - a)"
    return d_v, a_w, d_w
