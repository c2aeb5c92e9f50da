"""Steps after which the loss rose are left out.

located
"""

def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        for rows, answers in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, rows, answers)
            if losses and loss > losses[-1]:
                losses.append(loss)
                continue
            params = sgd_step(params, grads, learning_rate)
            losses.append(loss)
    return params, losses
