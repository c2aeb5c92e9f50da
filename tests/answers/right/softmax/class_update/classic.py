"""Against the slope."""


def class_update():
    new_w = "w - alpha * (p - t) * x"
    return new_w
