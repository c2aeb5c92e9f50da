"""The classes are compared, not the probabilities.

says: rounded answers
"""


def neuron_gradients(X, y, w, b):
    guess = step(X @ w + b)
    return X.T @ (guess - y) / len(y), (guess - y).mean()
