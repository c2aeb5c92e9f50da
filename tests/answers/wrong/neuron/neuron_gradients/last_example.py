"""B4, N14: = for += in the loop.

says: Only the last example
"""


def neuron_gradients(X, y, w, b):
    n = len(y)
    for i in range(n):
        error = sigmoid(X[i] @ w + b) - y[i]
        d_w = error * X[i] / n
        d_b = error / n
    return d_w, d_b
