"""The instrument in the place of the formula.

says: lost the digits
"""


def neuron_gradients(X, y, w, b):
    d_w = numerical_gradient(lambda v: binary_cross_entropy(X @ v + b, y), w)
    h = 1e-5
    up = binary_cross_entropy(X @ w + b + h, y)
    down = binary_cross_entropy(X @ w + b - h, y)
    return d_w, (up - down) / (2 * h)
