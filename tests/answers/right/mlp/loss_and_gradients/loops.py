"""A loop over the layers."""


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    forward, backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss, grads = forward(outputs, targets), []
    d_outputs = backward(outputs, targets)
    for (W, _), (d_W, d_b) in zip(
        params, mlp_backward(params, trace, d_outputs, activation)
    ):
        loss = loss + 0.5 * l2 * (W * W).sum()
        grads.append(Layer(d_W + l2 * W, d_b))
    return loss, grads
