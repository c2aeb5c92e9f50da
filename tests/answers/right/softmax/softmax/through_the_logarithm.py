"""The exponential of log-softmax."""

import numpy as np


def softmax(logits):
    return np.exp(log_softmax(logits))
