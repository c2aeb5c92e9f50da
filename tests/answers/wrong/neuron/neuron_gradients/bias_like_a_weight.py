"""B9: the gradient of the first weight is used for the bias.

says: d_b is a copy of an entry of d_w
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    error = sigmoid(X @ w + b) - y
    d_w = X.T @ error / len(y)
    d_b = d_w[0]
    return d_w, d_b
