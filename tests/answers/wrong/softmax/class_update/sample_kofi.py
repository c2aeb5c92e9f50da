"""Kofi of the sample class: S4.b.1.

says: That walks up the hill.
"""


def class_update():
    new_w = "w - alpha * -(p - t) * x"
    return new_w
