"""Inputs and sums in lists of their own."""

def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    inputs, sums = [X], []
    for layer in params:
        sums.append(affine(inputs[-1], layer.W, layer.b))
        inputs.append(activate(sums[-1]))
    outputs = sums[-1]
    trace = list(zip(inputs, sums))
    return outputs, trace
