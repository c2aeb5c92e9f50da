"""A deque is filled from the left."""

def mlp_backward(params, trace, d_outputs, activation):
    _, activate_backward = activation_pair(activation)
    grads = []
    from collections import deque
    found, d = deque(), d_outputs
    for i in reversed(range(len(params))):
        d_seen, d_W, d_b = affine_backward(d, trace[i][0], params[i].W)
        found.appendleft(Layer(d_W, d_b))
        if i:
            d = activate_backward(d_seen, trace[i - 1][1])
    grads = list(found)
    return grads
