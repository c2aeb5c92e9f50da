"""Gradients pile up.

says: The gradients of earlier batches are added to each step; one belongs
"""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses, total = [], None
    for _ in range(epochs):
        for Xb, Tb in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, Xb, Tb)
            if total is None:
                total = grads
            else:
                total = [Layer(t.W + g.W, t.b + g.b) for t, g in zip(total, grads)]
            params = sgd_step(params, total, learning_rate)
            losses.append(loss)
    return params, losses
