"""Plus in place of minus.

says: That walks up the hill.
"""


def class_update():
    return "w + alpha * (p - t) * x"
