"""Ones, then zeros by a mask."""

import numpy as np


def step(z):
    answer = np.ones(np.shape(z))
    answer[z < 0] = 0.0
    return answer
