"""Everything from the logarithm of the sums."""

import numpy as np


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    z = X @ W + b
    lse = np.logaddexp.reduce(z, axis=1)
    D = (np.exp(z - lse[:, None]) - targets)/len(X)
    loss = np.mean(lse - (targets*z).sum(axis=1)) + l2*np.trace(W.T @ W)/2
    return loss, np.tensordot(X, D, axes=(0, 0)) + l2*W, D.T @ np.ones(len(X))
