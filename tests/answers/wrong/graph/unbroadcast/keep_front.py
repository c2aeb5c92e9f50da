"""keepdims in front, too.

says: What unbroadcast returns has shape
"""


def unbroadcast(upstream, shape):
    out = upstream.sum(axis=tuple(range(upstream.ndim - len(shape))), keepdims=True)
    return out.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
