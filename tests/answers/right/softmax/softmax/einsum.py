"""Sum by einsum."""

import numpy as np


def softmax(logits):
    e = np.exp(logits - np.amax(logits, axis=1).reshape(-1, 1))
    return e / np.einsum("nk->n", e).reshape(-1, 1)
