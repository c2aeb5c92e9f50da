"""Row by row."""

import numpy as np


def squared_error_backward(outputs, targets):
    return np.array([(o - t) / len(outputs) for o, t in zip(outputs, targets)])
