"""Rounds the logits to four digits.

says: Close logits count as equal: they are rounded before they are compared, or compared with a tolerance.
"""

import numpy as np


def one_vs_rest_predict(X, W, b): return np.argmax(np.round(X @ W + b, 4), axis=1)
