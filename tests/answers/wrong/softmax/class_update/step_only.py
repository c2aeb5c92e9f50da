"""The step without the weight.

says: That is the step
"""


def class_update():
    new_w = "-alpha * (p - t) * x"
    return new_w
