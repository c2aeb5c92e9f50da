"""D6: the prediction in the place of the error.

says: does not depend on the labels
"""


def neuron_gradients(X, y, w, b):
    p = sigmoid(X @ w + b)
    return X.T @ p / len(y), p.mean()
