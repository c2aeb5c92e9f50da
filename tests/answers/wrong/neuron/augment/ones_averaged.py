"""Each one is divided by the number of examples.

says: The ones are divided by the number of examples; each is a whole 1.
"""

import numpy as np


def augment(X): return np.column_stack([np.ones(len(X))/len(X), X])
