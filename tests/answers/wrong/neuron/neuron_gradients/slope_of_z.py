"""A1 in the gradient: z (1 - z).

says: A factor z (1 - z)
"""


def neuron_gradients(X, y, w, b):
    z = X @ w + b
    delta = (sigmoid(z) - y) * z * (1 - z)
    return X.T @ delta / len(y), delta.mean()
