"""Dag of the sample class."""

import numpy as np


def mlp_loss(params, X, targets):
    output = Node(X)
    for number, (W, b) in enumerate(params, 1):
        output = apply(Add(), b, apply(MatMul(), output, W))
        if number < len(params):
            output = apply(Max(), output, Node(np.zeros(1)))
    return apply(CrossEntropy(targets), output)
