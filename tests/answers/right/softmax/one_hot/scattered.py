"""Adds ones at pairs of places."""

import numpy as np


def one_hot(labels, num_classes):
    out = np.zeros((len(labels), num_classes))
    np.add.at(out, (np.arange(len(labels)), labels), 1.0)
    return out
