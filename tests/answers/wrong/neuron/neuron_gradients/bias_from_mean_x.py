"""The inputs are centred before d_w.

located
earns: 1/2
"""


def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y) / len(y)
    return (X - X.mean(axis=0)).T @ e, e.sum()
