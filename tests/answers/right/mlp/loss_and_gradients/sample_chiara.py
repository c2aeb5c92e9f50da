"""Chiara of the sample class."""


def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    head_forward, head_backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = head_forward(outputs, targets)
    for layer in params:
        for weight in layer.W.ravel():
            loss += l2 * weight * weight / 2
    grads = mlp_backward(params, trace, head_backward(outputs, targets), activation)
    for number, layer in enumerate(params):
        grads[number] = Layer(grads[number].W + l2 * layer.W, grads[number].b)
    return loss, grads
