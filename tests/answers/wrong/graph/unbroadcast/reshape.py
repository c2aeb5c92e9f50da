"""reshape of the first entries.

says: Entries are rearranged or cut off; copies have
"""

import numpy as np


def unbroadcast(upstream, shape):
    return upstream.ravel()[: int(np.prod(shape))].reshape(shape)
