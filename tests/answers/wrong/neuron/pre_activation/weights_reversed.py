"""Thinks that the last weight comes first.

says: The weights meet the features in the reverse order.
"""


def pre_activation(X, w, b):
    return X @ w[::-1] + b
