"""An activation after the first layer only.

located
"""

def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    for i, layer in enumerate(params):
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = activate(z) if i == 0 else z
    outputs = z
    return outputs, trace
