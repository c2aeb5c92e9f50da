"""In place on its own copy, restored each time."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    place = np.array(x, dtype=float)
    grad = np.zeros(place.shape)
    for i in np.ndindex(place.shape):
        kept = place[i]
        place[i] = kept + h
        up = f(place)
        place[i] = kept - h
        down = f(place)
        place[i] = kept
        grad[i] = (up - down) / (2.0 * h)
    return grad
