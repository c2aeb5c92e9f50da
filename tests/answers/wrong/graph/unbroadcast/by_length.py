"""By length.

says: ValueError at
"""


def unbroadcast(upstream, shape):
    axes = tuple(
        i
        for i in range(upstream.ndim)
        if i >= len(shape) or upstream.shape[i] != shape[i]
    )
    return upstream.sum(axis=axes).reshape(shape)
