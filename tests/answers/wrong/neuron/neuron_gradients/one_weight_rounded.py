"""One entry is off by a tenth of a percent.

located
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    d_w = X.T @ d_z
    d_w[-1] *= 1.001
    return d_w, d_z.sum()
