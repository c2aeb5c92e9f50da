"""Only d_w is returned.

says: Your function returns one ndarray
"""


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    return X.T @ d_z
