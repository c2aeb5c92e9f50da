"""Bias among the weights."""

import numpy as np


def neuron_gradients(X, y, w, b):
    A = augment(X)
    theta = np.concatenate([[b], w])
    gradient = A.T @ (sigmoid(A @ theta) - y) / len(A)
    return gradient[1:], gradient[0]
