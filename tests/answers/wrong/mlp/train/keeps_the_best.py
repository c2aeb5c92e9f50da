"""Takes a step back where the loss has risen.

located
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        best = None
        for a, b in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, a, b)
            losses.append(loss)
            new = sgd_step(params, grads, learning_rate)
            params = new if gradients(new, a, b)[0] <= loss else params
    return params, losses
