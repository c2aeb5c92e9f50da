"""The bias is added to the features, so it gets weighted, too.

says: The bias is added before the weights
"""


def pre_activation(X, w, b):
    return (X + b) @ w
