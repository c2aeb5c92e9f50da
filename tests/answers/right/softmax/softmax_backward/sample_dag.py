"""Dag of the sample class."""

import numpy as np


def softmax_backward(upstream, probs):
    centred = upstream - np.einsum("nk,nk->n", upstream, probs)[:, None]
    return np.einsum("nk,nk->nk", probs, centred)
