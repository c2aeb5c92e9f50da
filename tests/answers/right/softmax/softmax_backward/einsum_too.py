"""Einsum."""

import numpy as np


def softmax_backward(upstream, probs):
    dots = np.einsum("nk,nk->n", upstream, probs)
    return np.einsum("nk,nk->nk", probs, upstream - dots[:, None])
