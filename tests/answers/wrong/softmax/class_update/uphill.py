"""N18: with the gradient.

says: up the hill
"""


def class_update():
    new_w = "w + alpha * (p - t) * x"
    return new_w
