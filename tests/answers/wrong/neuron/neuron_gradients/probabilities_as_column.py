"""w is made a column, so the probabilities are one.

says: Every probability meets every label
"""

def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w.reshape(-1, 1) + b) - y) / len(X)
    d_w = (X.T @ e).sum(axis=1)
    d_b = e.sum()
    return (d_w, d_b)
