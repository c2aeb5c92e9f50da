"""The assignment as in a program."""


def class_update():
    return "w = w - alpha * (p - t) * x"
