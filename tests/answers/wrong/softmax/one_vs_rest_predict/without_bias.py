"""The biases are forgotten.

says: The biases have no part in the choice
"""


def one_vs_rest_predict(X, W, b):
    return (X @ W).argmax(axis=1)
