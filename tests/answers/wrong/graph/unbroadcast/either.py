"""Either or.

says: What unbroadcast returns has shape
"""


def unbroadcast(upstream, shape):
    if upstream.ndim > len(shape):
        return upstream.sum(axis=tuple(range(upstream.ndim - len(shape))))
    axes = tuple(i for i, n in enumerate(shape) if n == 1)
    return upstream.sum(axis=axes, keepdims=True)
