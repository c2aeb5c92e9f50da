"""Layers exchanged.

located
"""


def worked_network_loss(params, X, targets):
    hidden, last = params
    first, second = (
        (last, hidden) if last.W.value.shape == hidden.W.value.shape else (hidden, last)
    )
    a = apply(Sigmoid(), apply(Add(), apply(MatMul(), Node(X), first.W), first.b))
    o = apply(Add(), apply(MatMul(), a, second.W), second.b)
    r = apply(AddConstant(-targets), o)
    return apply(MultiplyConstant(0.5), apply(Sum(), apply(Multiply(), r, r)))
