"""The bias as a whole number.

located
"""


def pre_activation(X, w, b):
    return X @ w + int(b)
