"""Multiplied out."""


def hunt_worked_formulas():
    d_v = "o a - t a"
    a_w = "a x - a^2 x"
    d_a = "o v - t v"
    return d_v, a_w, d_a
