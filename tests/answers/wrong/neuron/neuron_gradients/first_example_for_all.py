"""The first example stands for all in d_w.

says: d_w multiplies all errors with the first example
earns: 1/2
"""

def neuron_gradients(X, y, w, b):
    e = (sigmoid(X @ w + b) - y) / len(X)
    d_w = X[0] * e.sum()
    d_b = e.sum()
    return (d_w, d_b)
