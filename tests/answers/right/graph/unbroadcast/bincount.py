"""By numbering the places."""

import numpy as np


def unbroadcast(upstream, shape):
    places = np.broadcast_to(
        np.arange(int(np.prod(shape))).reshape(shape), upstream.shape
    )
    sums = np.bincount(
        places.ravel(), weights=upstream.ravel(), minlength=int(np.prod(shape))
    )
    return sums.reshape(shape)
