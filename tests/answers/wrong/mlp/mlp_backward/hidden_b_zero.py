"""Hidden biases get nothing.

says: The bias moves the loss too; its gradient is zero here.
earns: 3/4
"""

import numpy as np


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    d_z = d_outputs
    for i in reversed(range(len(params))):
        d_seen, d_W, d_b = affine_backward(d_z, trace[i][0], params[i].W)
        grads.insert(0, Layer(d_W, d_b if i == len(params) - 1 else np.zeros_like(d_b)))
        if i > 0:
            d_z = activate_backward(d_seen, trace[i - 1][1])
    return grads
