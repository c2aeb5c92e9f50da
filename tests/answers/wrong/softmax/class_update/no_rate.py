"""The learning rate is missing.

says: The learning rate is missing
"""


def class_update():
    new_w = "w - (p - t) * x"
    return new_w
