"""Axes one by one from the left.

says: AxisError at
"""


def unbroadcast(upstream, shape):
    for axis in range(upstream.ndim - len(shape)):
        upstream = upstream.sum(axis=axis)
    for axis, n in enumerate(shape):
        if n == 1:
            upstream = upstream.sum(axis=axis, keepdims=True)
    return upstream
