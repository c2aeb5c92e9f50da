"""One over a sum of exponentials of differences."""

import numpy as np


def softmax(logits):
    with np.errstate(over='ignore'):
        return 1 / np.exp(logits[:, None, :] - logits[:, :, None]).sum(axis=2)
