"""All axes at once, then reshaped."""


def unbroadcast(upstream, shape):
    wide = (1,) * (upstream.ndim - len(shape)) + tuple(shape)
    axes = tuple(i for i, size in enumerate(wide) if size == 1)
    return upstream.sum(axis=axes).reshape(shape)
