"""The class after is marked as well.

located
"""

import numpy as np


def one_hot(labels, num_classes):
    eye = np.eye(num_classes)
    return eye[labels] + eye[(labels + 1) % num_classes]
