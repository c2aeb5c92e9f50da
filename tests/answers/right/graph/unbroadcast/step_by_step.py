"""Axis by axis."""


def unbroadcast(upstream, shape):
    while upstream.ndim > len(shape):
        upstream = upstream.sum(axis=0)
    for axis, size in enumerate(shape):
        if size == 1 and upstream.shape[axis] > 1:
            upstream = upstream.sum(axis=axis, keepdims=True)
    return upstream
