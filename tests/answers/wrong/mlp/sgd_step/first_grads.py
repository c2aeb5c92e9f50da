"""The gradients of the first layer throughout where they fit.

located
"""


def sgd_step(params, grads, learning_rate):
    out = []
    for i, p in enumerate(params):
        g = grads[min(i, 2)]
        if g.W.shape != p.W.shape:
            g = grads[i]
        out.append(Layer(p.W - learning_rate * g.W, p.b - learning_rate * g.b))
    return out
