"""Axes of length 1 in upstream.

says: Axes that broadcasting put in front are summed;
"""


def unbroadcast(upstream, shape):
    out = upstream.sum(axis=tuple(range(upstream.ndim - len(shape))))
    return out.sum(
        axis=tuple(i for i, n in enumerate(out.shape) if n == 1), keepdims=True
    )
