"""Half of l2 times the biases in their gradients.

located
earns: 3/5
"""

def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    forward, backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = forward(outputs, targets) + l2 / 2 * sum((W**2).sum() for W, _ in params)
    grads = mlp_backward(params, trace, backward(outputs, targets), activation)
    pairs = zip(grads, params)
    return loss, [Layer(g.W + l2 * p.W, g.b + l2 / 2 * p.b) for g, p in pairs]
