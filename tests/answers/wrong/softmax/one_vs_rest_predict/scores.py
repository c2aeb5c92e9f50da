"""The scores.

says: Those are the logits
"""


def one_vs_rest_predict(X, W, b):
    z = X @ W + b
    return z
