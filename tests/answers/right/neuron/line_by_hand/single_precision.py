"""float32."""

import numpy as np


def line_by_hand():
    w = np.array([2, 3], dtype=np.float32)
    return w, w / np.sqrt(w @ w), np.float32(1) / np.sqrt(np.float32(13))
