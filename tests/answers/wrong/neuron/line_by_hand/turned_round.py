"""The normal of the other side.

says: normal: it is (w1, w2) itself, which points to the side where z > 0.
earns: 1/3
"""

import numpy as np


def line_by_hand():
    root = np.sqrt(13)
    return (-2, -3), (-2 / root, -3 / root), 1 / root
