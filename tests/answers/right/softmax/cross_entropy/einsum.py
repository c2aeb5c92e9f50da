"""Einsum."""

import numpy as np


def cross_entropy(logits, targets):
    return -np.einsum("nk,nk->", targets, log_softmax(logits)) / logits.shape[0]
