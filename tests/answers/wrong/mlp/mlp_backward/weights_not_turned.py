"""W is not transposed on the way back (S2.NN.5g, C7).

says: Going back uses the weight from the unit to the output: rows or columns?
"""


def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads, d_z = [], d_outputs
    for i in reversed(range(len(params))):
        inputs, _ = trace[i]
        d_W, d_b = inputs.T @ d_z, d_z.sum(axis=0)
        grads.insert(0, Layer(d_W, d_b))
        if i > 0:
            d_z = activate_backward(d_z @ params[i].W, trace[i - 1][1])
    return grads
