"""Single precision."""

import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    return (sigmoid(np.float32(logits)) - np.float32(targets)).astype(
        np.float32
    ) / np.float32(len(logits))
