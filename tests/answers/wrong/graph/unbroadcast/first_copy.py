"""First copy.

says: One copy is taken; every copy pays in, so add
"""


def unbroadcast(upstream, shape):
    while upstream.ndim > len(shape):
        upstream = upstream[0]
    for axis, n in enumerate(shape):
        if n == 1:
            upstream = upstream.take([0], axis=axis)
    return upstream
