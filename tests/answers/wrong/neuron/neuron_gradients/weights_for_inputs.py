"""The weights stand where the inputs belong.

says: d_w is multiplied by w where the inputs belong
earns: 0.5
"""


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y).mean()
    return d_z * w, d_z
