"""By logaddexp."""

import numpy as np


def sigmoid_backward(upstream, z):
    return upstream * np.exp(-np.logaddexp(0, z) - np.logaddexp(0, -z))
