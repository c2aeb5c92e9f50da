"""P5: every class as the true one.

says: move the other way
"""


def class_update():
    new_w = "w - alpha * (p - 1) * x"
    return new_w
