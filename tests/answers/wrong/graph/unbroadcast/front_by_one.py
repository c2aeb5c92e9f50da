"""Axes off by one.

says: What unbroadcast returns has shape
"""


def unbroadcast(upstream, shape):
    axes = (
        tuple(range(upstream.ndim - len(shape) - 1))
        if upstream.ndim - len(shape) > 1
        else tuple(range(upstream.ndim - len(shape)))
    )
    out = upstream.sum(axis=axes)
    return out.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
