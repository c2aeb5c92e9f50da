"""Last axis.

says: What unbroadcast returns has shape
"""


def unbroadcast(upstream, shape):
    out = upstream.sum(axis=tuple(range(upstream.ndim - len(shape))))
    if shape and shape[-1] == 1:
        out = out.sum(axis=-1, keepdims=True)
    return out
