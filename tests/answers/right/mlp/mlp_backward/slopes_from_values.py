"""Slopes from what the layers saw."""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        A = trace[i][0]
        grads.insert(0, Layer(A.T @ D, D.sum(axis=0)))
        D = D @ params[i].W.T
        if activation == "sigmoid":
            D = D * A * (1 - A)
        elif activation == "tanh":
            D = D * (1 - A**2)
        else:
            D = D * (A > 0)
    return grads
