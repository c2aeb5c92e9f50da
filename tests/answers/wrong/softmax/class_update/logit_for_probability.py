"""Least squares on the logit.

says: The logit w x stands where the probability belongs: that is another model.
"""


def class_update():
    return "w - alpha*(w*x - t)*x"
