"""The probabilities of the single neurons; far out they are all 1.

says: at logits of about 60
earns: 3/4
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(sigmoid(X @ W + b), axis=1)
