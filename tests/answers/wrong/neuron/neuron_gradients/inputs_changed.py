"""N10: the inputs are multiplied in place.

says: changes its argument
"""


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    X *= d_z[:, None]
    return X.sum(axis=0), d_z.sum()
