"""The slope in place of the new weight.

says: That is the slope; the new weight is asked for.
"""


def class_update():
    return "(p - t) x"
