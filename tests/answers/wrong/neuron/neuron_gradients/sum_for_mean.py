"""B1, S2.AN.14c: the gradient of the sum.

says: n times too long
"""


def neuron_gradients(X, y, w, b):
    d_w = 0
    d_b = 0
    for x, label in zip(X, y):
        error = sigmoid(x @ w + b) - label
        d_w = d_w + error * x
        d_b = d_b + error
    return d_w, d_b
