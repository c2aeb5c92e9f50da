"""An assignment that changes w.

says: right-hand side
"""


def class_update():
    return "w -= alpha * (p - t) * x"
