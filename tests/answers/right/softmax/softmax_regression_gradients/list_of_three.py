"""A list of the three."""

def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    Z = X @ W + b
    D = cross_entropy_backward(Z, targets)
    return [cross_entropy(Z, targets) + l2 / 2 * (W**2).sum(), X.T @ D + l2 * W, D.sum(0)]
    return (loss, d_W, d_b)
