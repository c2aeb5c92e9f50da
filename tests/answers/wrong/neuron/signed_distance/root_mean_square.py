"""Takes a mean below the root.

says: Divided by the root of a mean of squares; the length has their sum.
"""

import numpy as np


def signed_distance(X, w, b): return (X @ w + b)/np.sqrt(np.mean(w**2))
