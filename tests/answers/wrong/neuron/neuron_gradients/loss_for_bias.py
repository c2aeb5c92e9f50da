"""Returns the loss for the derivative in the bias.

says: d_w is right; d_b is the loss itself, not its derivative.
earns: 1/2
"""


def neuron_gradients(X, y, w, b):
    z = X @ w + b
    e = (sigmoid(z) - y)/len(X)
    return X.T @ e, binary_cross_entropy(z, y)
