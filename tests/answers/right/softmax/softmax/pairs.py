"""Each probability from differences of logits."""

import numpy as np


def softmax(logits):
    differences = logits[:, None, :] - logits[:, :, None]
    with np.errstate(over="ignore"):
        return 1 / np.exp(differences.astype(float)).sum(axis=2)
