"""Parts of nearly equal size.

says: The rows are shared out evenly; each batch has batch_size rows, and the last one what is left.
earns: 2/3
"""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for rows in np.array_split(order, -(-len(X) // batch_size)):
        yield X[rows], targets[rows]
