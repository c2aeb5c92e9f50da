"""B5: one bias gradient for each example.

says: One bias serves them all
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    d_b = (sigmoid(X @ w + b) - y) / len(y)
    d_w = X.T @ d_b
    return d_w, d_b
