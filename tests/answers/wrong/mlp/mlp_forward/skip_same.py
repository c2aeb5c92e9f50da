"""No activation where a layer is as wide as the last.

located
"""

def mlp_forward(params, X, activation):
    activate, _ = activation_pair(activation)
    trace = []
    seen = X
    k = params[-1].W.shape[1]
    for layer in params:
        z = affine(seen, layer.W, layer.b)
        trace.append((seen, z))
        seen = z if layer.W.shape[1] == k else activate(z)
    outputs = z
    return outputs, trace
