"""The whole bracket multiplies w too.

located
"""


def class_update():
    return "(w - alpha) * (p - t) * x"
