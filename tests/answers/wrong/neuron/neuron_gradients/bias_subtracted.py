"""Subtracts the bias.

says: z is wrong already. The bias is subtracted; it has to be added.
"""


def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w - b) - y)/len(X)
    return X.T @ e, e.sum()
