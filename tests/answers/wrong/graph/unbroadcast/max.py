"""Maximum.

located
"""


def unbroadcast(upstream, shape):
    out = upstream.max(axis=tuple(range(upstream.ndim - len(shape))))
    return out.max(axis=tuple(i for i, n in enumerate(shape) if n == 1), keepdims=True)
