"""New axes at the end.

says: Axes are taken away from the right;
"""


def unbroadcast(upstream, shape):
    new = upstream.ndim - len(shape)
    out = upstream.sum(axis=tuple(range(upstream.ndim - new, upstream.ndim)))
    return out.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
