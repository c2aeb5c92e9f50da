"""The rows of the features come from the last to the first.

located
"""

import numpy as np


def augment(X): return np.column_stack([np.ones(len(X)), X[::-1]])
