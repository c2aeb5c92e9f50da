"""Keeps probabilities away from 0.

Counterexample: softmax([[-900., 0., 900.]]) -> [[0.001, 0.001, 1. ]] of shape (1, 3),
right [[0., 0., 1.]] of shape (1, 3)

says: Right at ordinary inputs; at logits of
earns: 3/4
"""

import numpy as np


def softmax(logits):
    e = np.exp(logits - np.max(logits, axis=1, keepdims=True))
    return np.clip(e / e.sum(axis=1, keepdims=True), 1e-3, 1)
