"""Unit matrix, cut to n rows.

Counterexample: one_hot([2, 0, 3] whole, 4) -> [[1., 0., 0., 0.], [0., 1., 0., 0.],
[0., 0., 1., 0.]] of shape (3, 4), right [[0., 0., 1., 0.], [1., 0., 0., 0.], [0., 0.,
0., 1.]] of shape (3, 4)

says: The ones walk along the diagonal: they must follow the labels.
"""

import numpy as np


def one_hot(labels, num_classes):
    return (
        np.eye(num_classes)[: len(labels)]
        if len(labels) <= num_classes
        else np.eye(len(labels), num_classes)
    )
