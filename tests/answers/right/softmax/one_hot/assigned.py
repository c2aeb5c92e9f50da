"""Ones put into zeros."""

import numpy as np


def one_hot(labels, num_classes):
    rows = np.zeros((len(labels), num_classes))
    rows[np.arange(len(labels)), labels] = 1.0
    return rows
