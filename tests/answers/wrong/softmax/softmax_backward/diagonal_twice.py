"""diag(p (1 - p)) minus the whole outer product.

says: On the diagonal stands p (1 - p) already; p squared is subtracted there once
"""

import numpy as np


def softmax_backward(upstream, probs):
    return np.array(
        [(np.diag(p * (1 - p)) - np.outer(p, p)) @ g for g, p in zip(upstream, probs)]
    )
