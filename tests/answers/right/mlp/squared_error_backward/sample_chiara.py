"""Chiara of the sample class."""

import numpy as np


def squared_error_backward(outputs, targets):
    rows = []
    for o_row, t_row in zip(outputs, targets):
        rows.append([(o - t) / len(outputs) for o, t in zip(o_row, t_row)])
    return np.array(rows)
