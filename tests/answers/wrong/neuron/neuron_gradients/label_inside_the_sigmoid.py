"""The bracket of the sigmoid closes behind the label.

says: The sigmoid is taken of z - y; it is taken of z, and then y is subtracted.
"""


def neuron_gradients(X, y, w, b):
    e = sigmoid(X @ w + b - y)/len(X)
    return X.T @ e, e.sum()
