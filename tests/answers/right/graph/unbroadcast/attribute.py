"""upstream.ndim of a plain number."""


def unbroadcast(upstream, shape):
    for _ in range(upstream.ndim - len(shape)):
        upstream = upstream.sum(axis=0)
    for i, s in enumerate(shape):
        if s == 1:
            upstream = upstream.sum(axis=i, keepdims=True)
    return upstream
