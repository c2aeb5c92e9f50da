"""An own step."""


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    losses = []
    for epoch in range(epochs):
        for batch in minibatches(X, targets, batch_size, rng):
            loss, grads = gradients(params, *batch)
            losses.append(float(loss))
            params = [
                Layer(p.W - learning_rate * g.W, p.b - learning_rate * g.b)
                for p, g in zip(params, grads)
            ]
    return params, losses
