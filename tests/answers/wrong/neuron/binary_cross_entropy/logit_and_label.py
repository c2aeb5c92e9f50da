"""The label stands in the logarithm.

says: Logits and labels are exchanged in the logarithm.
"""

import numpy as np


def binary_cross_entropy(z, y): return np.mean(np.logaddexp(0, y) - y*z)
