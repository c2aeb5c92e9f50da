"""The feature is missing.

says: has one factor more
"""


def class_update():
    new_w = "w - alpha * (p - t)"
    return new_w
