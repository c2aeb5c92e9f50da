"""Turned only where needed.

located
earns: 1/2
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    D = d_outputs
    for i in reversed(range(len(params))):
        A, W = trace[i][0], params[i].W
        grads.insert(0, Layer(A.T @ D, D.sum(axis=0)))
        if i > 0:
            W_back = W if W.shape[0] == W.shape[1] else W.T
            D = activate_backward(D @ W_back, trace[i - 1][1])
    return grads
