"""S2.AN.14a, D7: h is the weighted sum.

says: Compare the targets
"""


def neuron_gradients(X, y, w, b):
    h = X @ w + b
    n = len(y)
    return (h - y) @ X / n, (h - y).sum() / n
