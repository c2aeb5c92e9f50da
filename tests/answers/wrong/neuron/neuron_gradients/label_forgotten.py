"""D6: the prediction in the place of the error.

says: Your gradient does not
"""


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    return X.T @ p / len(y), p.mean()
