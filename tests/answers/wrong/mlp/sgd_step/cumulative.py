"""The rate shrinks from layer to layer.

located
"""

def sgd_step(params, grads, learning_rate):
    new = []
    for p, g in zip(params, grads):
        new.append(Layer(p.W - learning_rate * g.W, p.b - learning_rate * g.b))
        learning_rate *= 0.9
    return new
