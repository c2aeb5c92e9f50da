"""Emre of the sample class: S0.Q2.9.

says: That is the homework's step: too long for the true class.
"""


def class_update():
    new_w = "w + alpha * (t / p * x * (1 - p) - (1 - t) * x * p)"
    return new_w
