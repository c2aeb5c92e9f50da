"""Sums the first stretched axis only.

says: has shape (1, 4, 3) from (2, 4, 3) to (1, 4, 1)
"""


def unbroadcast(upstream, shape):
    while upstream.ndim > len(shape):
        upstream = upstream.sum(axis=0)
    if 1 in shape:
        upstream = upstream.sum(axis=shape.index(1), keepdims=True)
    return upstream
