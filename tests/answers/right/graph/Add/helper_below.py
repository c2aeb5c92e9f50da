"""Helper below."""


class Add(Op):
    def forward(self, a, b):
        return a + b

    def backward(self, upstream, output, *inputs):
        return [_fit2(upstream, x) for x in inputs]


def _fit2(g, like):
    return unbroadcast(g, np.shape(like))
