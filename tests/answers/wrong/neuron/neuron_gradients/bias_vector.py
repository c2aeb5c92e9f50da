"""d_b per example.

Counterexample: neuron_gradients([[ 1., 1.], [ 2., -1.]], [1, 1] whole, [0.2, 0.3],
0.1) -> ([-0.627338, 0.047911], [-0.177172, -0.225083]), right ([-0.627338, 0.047911],
-0.402255)

says: d_w is right; d_b has one entry for each example.
earns: 1/2
"""


def neuron_gradients(X, y, w, b):
    error = (sigmoid(X @ w + b) - y) / len(y)
    return X.T @ error, error
