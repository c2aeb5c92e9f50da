"""The penalty goes in at the output as well, whatever the weights are.

located
earns: 1/5
"""

def loss_and_gradients(params, X, targets, *, activation, head, l2=0.0):
    forward, backward = head_pair(head)
    outputs, trace = mlp_forward(params, X, activation)
    loss = forward(outputs, targets) + l2 / 2 * sum((W**2).sum() for W, _ in params)
    grads = mlp_backward(params, trace, backward(outputs, targets) + l2, activation)
    return loss, [Layer(g.W + l2 * p.W, g.b) for g, p in zip(grads, params)]
