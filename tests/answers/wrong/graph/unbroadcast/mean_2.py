"""Mean.

says: The copies are averaged; they have to be added
"""


def unbroadcast(upstream, shape):
    new = upstream.ndim - len(shape)
    out = upstream.mean(axis=tuple(range(new)))
    axes = tuple(i for i, n in enumerate(shape) if n == 1)
    return out.mean(axis=axes, keepdims=True)
