"""mean over the batch taken again.

says: Averaged twice: n times too short.
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    n = len(d_outputs)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        grads.insert(0, Layer(inputs.T @ d_z / n, d_z.mean(axis=0)))
        if i:
            d_z = activate_backward(d_z @ params[i].W.T, trace[i - 1][1])
    return grads
