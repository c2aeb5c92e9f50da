"""Stacks rows and turns the table."""

import numpy as np


def augment(X):
    return np.vstack([np.ones(len(X)), X.T]).T
