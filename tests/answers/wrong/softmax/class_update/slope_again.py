"""A7: a slope too many.

says: The Jacobian has cancelled
"""


def class_update():
    new_w = "w - alpha * (p - t) * p * (1 - p) * x"
    return new_w
