"""Dag of the sample class."""

import numpy as np


def squared_error(outputs, targets):
    residuals = (outputs - targets).astype(np.float32)
    return np.einsum("nk,nk", residuals, residuals) / len(outputs) / 2
