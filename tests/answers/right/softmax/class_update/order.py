"""Another order."""


def class_update():
    new_w = "x * alpha * (t - p) + w"
    return new_w
