"""All Jacobians at once."""

import numpy as np


def softmax_backward(upstream, probs):
    eye = np.eye(probs.shape[1])
    jacobians = np.einsum("nj,nji->nji", probs, eye - probs[:, None, :])
    return np.einsum("nj,nji->ni", upstream, jacobians)
