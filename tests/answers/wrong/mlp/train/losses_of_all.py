"""The loss of all examples each step.

located
earns: 4/5
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for Xb, Tb in minibatches(X, targets, batch_size, rng):
            _, grads = gradients(params, Xb, Tb)
            loss, _ = gradients(params, X, targets)
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
