"""Remembers results by the numbers, and hands out copies."""

import numpy as np

KNOWN = {}


def affine(X, W, b):
    key = tuple((a.shape, a.tobytes()) for a in (X, W, b))
    if key not in KNOWN:
        KNOWN[key] = X @ W + b
    return KNOWN[key].copy()
