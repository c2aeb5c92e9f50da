"""Dag of the sample class."""

import numpy as np


def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    *below, (V, c) = params
    seen, sums = [X], []
    for W, b in below:
        sums.append(np.einsum("nd,dh->nh", seen[-1], W) + b)
        seen.append(activate(sums[-1]))
    sums.append(np.einsum("nd,dh->nh", seen[-1], V) + c)
    return sums[-1], list(zip(seen, sums))
