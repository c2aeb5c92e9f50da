"""The biases are forgotten.

says: The biases are not used
"""


def one_vs_rest_predict(X, W, b):
    return (X @ W).argmax(axis=1)
