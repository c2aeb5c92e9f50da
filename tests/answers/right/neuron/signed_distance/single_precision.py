"""float32 inside, with the earlier exercise."""

import numpy as np


def signed_distance(X, w, b):
    w = w.astype("float32")
    z = pre_activation(X.astype("float32"), w, np.float32(b))
    return z / np.linalg.norm(w)
