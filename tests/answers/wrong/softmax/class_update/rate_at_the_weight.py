"""The learning rate stands at the weight.

says: The learning rate stands at the weight; it belongs to the slope.
"""


def class_update():
    return "alpha*w-(p-t)*x"
