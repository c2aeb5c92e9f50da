"""The two results are exchanged.

says: d_w and d_b are exchanged
"""


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    d_w, d_b = X.T @ d_z, d_z.sum()
    return d_b, d_w
