"""Bias only.

says: What unbroadcast returns has shape
"""


def unbroadcast(upstream, shape):
    return upstream.sum(axis=0) if upstream.ndim == 2 and len(shape) == 1 else upstream
