"""return stands in the loop: only the first example counts.

says: Only the first example
"""

import numpy as np


def neuron_gradients(X, y, w, b):
    n, d = X.shape
    d_w, d_b = np.zeros(d), 0.0
    for i in range(n):
        error = sigmoid(X[i] @ w + b) - y[i]
        d_w += error * X[i] / n
        d_b += error / n
        return d_w, d_b
