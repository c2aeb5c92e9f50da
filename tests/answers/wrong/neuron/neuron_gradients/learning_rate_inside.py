"""N23: the learning rate is multiplied in already.

says: is 0.1 times the right one at every test point
"""

learning_rate = 0.1


def neuron_gradients(X, y, w, b):
    d_z = (sigmoid(X @ w + b) - y) / len(y)
    return learning_rate * (X.T @ d_z), learning_rate * d_z.sum()
