"""No penalty at all.

says: in loss and d_W the penalty is missing
earns: 1/3
"""


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    logits = X @ W + b
    D = cross_entropy_backward(logits, targets)
    return cross_entropy(logits, targets), X.T @ D, D.sum(axis=0)
