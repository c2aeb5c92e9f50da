"""Penalty only where there is one."""


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = float(head_forward(outputs, targets))
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    if l2 != 0:
        loss += l2 / 2 * float(sum((layer.W**2).sum() for layer in params))
        grads = [Layer(d_W + l2 * W, d_b) for (d_W, d_b), (W, _) in zip(grads, params)]
    return loss, grads
