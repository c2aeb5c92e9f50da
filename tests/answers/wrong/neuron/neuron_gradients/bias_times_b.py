"""The bias gradient is multiplied by the bias, as if b were an input.

says: multiplied by b
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    d_w = d_z @ X
    d_b = d_z.sum() * b
    return d_w, d_b
