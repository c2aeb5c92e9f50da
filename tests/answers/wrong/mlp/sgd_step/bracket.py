"""Bracket.

located
"""


def sgd_step(params, grads, learning_rate):
    return [
        Layer(learning_rate * (p.W - g.W), learning_rate * (p.b - g.b))
        for p, g in zip(params, grads)
    ]
