"""One stretched axis.

says: What unbroadcast returns has shape
"""


def unbroadcast(upstream, shape):
    out = upstream.sum(axis=tuple(range(upstream.ndim - len(shape))))
    if 1 in shape:
        out = out.sum(axis=shape.index(1), keepdims=True)
    return out
