"""The activation is applied already.

says: The sigmoid is applied already
"""


def pre_activation(X, w, b):
    z = X @ w + b
    return sigmoid(z)
