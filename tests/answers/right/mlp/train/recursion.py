"""By recursion."""

def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for _ in range(epochs):
        def run(params, batches):
            for rows, answers in batches:
                loss, grads = gradients(params, rows, answers)
                losses.append(loss)
                return run(sgd_step(params, grads, learning_rate), batches)
            return params
        params = run(params, minibatches(X, targets, batch_size, rng))
    return params, losses
