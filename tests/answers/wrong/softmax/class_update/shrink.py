"""The whole bracket multiplies w too.

says: Are the brackets round 'w - alpha' too much?
"""


def class_update():
    return "(w - alpha) * (p - t) * x"
