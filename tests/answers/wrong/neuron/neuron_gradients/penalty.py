"""A penalty on the weights that nobody asked for.

located
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    return X.T @ d_z + 0.01 * w, d_z.sum()
