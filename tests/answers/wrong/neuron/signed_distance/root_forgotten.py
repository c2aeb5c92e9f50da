"""Divided by w . w.

says: the length has a root
"""


def signed_distance(X, w, b):
    z = X @ w + b
    return z / (w @ w)
