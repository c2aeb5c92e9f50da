"""Shape ().

says: What unbroadcast returns has shape
"""


def unbroadcast(upstream, shape):
    if len(shape) == 0:
        return upstream
    out = upstream.sum(axis=tuple(range(upstream.ndim - len(shape))))
    return out.sum(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
