"""Greek letters."""


def class_update():
    new_w = "w - α (p - t) x"
    return new_w
