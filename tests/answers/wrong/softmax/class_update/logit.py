"""D7: a logit has no name here.

says: this answer may use
"""


def class_update():
    new_w = "w - alpha * (z - t) * x"
    return new_w
