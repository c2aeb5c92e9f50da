"""exp of minus log(1 + exp(-z)), in float32."""

import numpy as np


def sigmoid(z):
    return np.exp(-np.logaddexp(np.float32(0), -z.astype(np.float32)))
