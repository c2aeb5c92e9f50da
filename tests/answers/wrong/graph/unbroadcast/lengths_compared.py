"""Lengths of axes compared, not their places.

says: What unbroadcast returns has shape (3, 3) from (3, 3) to (3,); (3,) is asked
"""


def unbroadcast(upstream, shape):
    axes = tuple(i for i, n in enumerate(upstream.shape) if n not in shape)
    return upstream.sum(axis=axes).reshape(shape) if axes else upstream
