"""One front axis only.

says: What unbroadcast returns has shape
"""


def unbroadcast(upstream, shape):
    if upstream.ndim > len(shape):
        upstream = upstream.sum(axis=0)
    axes = tuple(i for i, n in enumerate(shape) if n == 1)
    return upstream.sum(axis=axes, keepdims=True)
