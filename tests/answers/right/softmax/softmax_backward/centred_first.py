"""Takes the mean from the upstream gradient, which changes nothing."""

import numpy as np


def softmax_backward(upstream, probs):
    g = upstream - upstream.mean(axis=1, keepdims=True)
    return probs*(g - np.sum(g*probs, axis=-1)[..., None])
