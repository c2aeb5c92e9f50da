"""Added, with the target first."""


def class_update():
    new_w = "w + alpha * (t - p) * x"
    return new_w
