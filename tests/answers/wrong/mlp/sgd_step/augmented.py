"""W -= in a loop over pairs.

says: Your function changes its argument params in place
"""


def sgd_step(params, grads, learning_rate):
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W -= learning_rate * dW
        b -= learning_rate * db
        new.append(Layer(W, b))
    return new
