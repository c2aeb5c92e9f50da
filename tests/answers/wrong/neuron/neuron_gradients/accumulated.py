"""N15: a global keeps the gradients of earlier calls.

says: Called twice
"""

total = {}


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    d_w, d_b = total.get(len(w), (0.0, 0.0))
    total[len(w)] = d_w + X.T @ d_z, d_b + d_z.sum()
    return total[len(w)]
