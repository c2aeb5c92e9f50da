"""Means.

says: are averaged
"""


def unbroadcast(upstream, shape):
    while upstream.ndim > len(shape):
        upstream = upstream.mean(axis=0)
    for axis, size in enumerate(shape):
        if size == 1:
            upstream = upstream.mean(axis=axis, keepdims=True)
    return upstream
