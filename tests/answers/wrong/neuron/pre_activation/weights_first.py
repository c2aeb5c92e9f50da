"""The factors of the product stand in the wrong order.

says: `return w @ X + b`
"""


def pre_activation(X, w, b):
    return w @ X + b
