"""y is made a column, the probabilities are a vector.

says: Every probability meets every label
"""

def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y[:, None]) / len(X)
    d_w = X.T @ e.sum(axis=1)
    d_b = e.sum()
    return (d_w, d_b)
