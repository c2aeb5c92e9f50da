"""The bias gradient lacks the slope (B10).

says: The bias sits before the activation.
earns: 3/4
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, signal = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, z = trace[i]
        last = i == len(params) - 1
        d_z = signal if last else activate_backward(signal, z)
        d_b = signal.sum(axis=0)
        signal, d_W, _ = affine_backward(d_z, inputs, params[i].W)
        grads.insert(0, Layer(d_W, d_b))
    return grads
