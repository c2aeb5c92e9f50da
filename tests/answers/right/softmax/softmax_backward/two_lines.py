"""As the hints say."""

import numpy as np


def softmax_backward(upstream, probs):
    inner = np.sum(upstream * probs, axis=1, keepdims=True)
    return probs * (upstream - inner)
