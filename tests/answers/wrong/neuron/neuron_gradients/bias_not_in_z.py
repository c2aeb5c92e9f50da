"""The forward pass forgets the bias.

says: The bias is missing in z
"""


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w)
    d_z = (p - y) / len(y)
    return X.T @ d_z, d_z.sum()
