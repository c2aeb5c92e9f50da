"""Front axes only.

says: Axes that broadcasting put in front are summed;
"""


def unbroadcast(upstream, shape):
    return upstream.sum(axis=tuple(range(upstream.ndim - len(shape))))
