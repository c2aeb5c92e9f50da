"""Dag of the sample class."""

import numpy as np


def softmax(logits):
    z = logits - np.max(logits, axis=1)[:, None]
    powers = np.exp(z.astype(np.float32))
    return np.einsum("nk,n->nk", powers, 1 / powers.sum(axis=1))
