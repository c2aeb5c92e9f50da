"""Notebook 1 a second time: definitions, loops and complex steps with 50 digits."""

import copy
import itertools

import numpy as np

from .precise import EXACT, dot, each, exact, mean, sigmoid, slope, slopes


def _weighted(X, w, b):
    return [dot(x, w) + b for x in X]


def pre_activation(X, w, b):
    """Weighted sums, one example after the other."""
    return _weighted(exact(X), exact(w), exact(b))


def augment(X):
    """Rows that begin with 1."""
    return [[EXACT.mpf(1), *row] for row in exact(X)]


def signed_distance(X, w, b):
    """z over the root of the sum of squares."""
    w = exact(w)
    length = EXACT.sqrt(dot(w, w))
    return [z / length for z in _weighted(exact(X), w, exact(b))]


def step(z):
    """The definition."""
    return each(lambda v: EXACT.mpf(1 if v >= 0 else 0), exact(z))


def sigmoid_of(z):
    """The definition, without any care for overflow."""
    return each(sigmoid, exact(z))


def sigmoid_derivative(z):
    """Complex step through the definition."""
    return each(lambda v: slope(sigmoid, v), exact(z))


def _cubic(x):
    return EXACT.fsum(v**3 - 2 * v**2 + v for v in x)


def _waves(x):
    return EXACT.fsum(i * EXACT.sin(v) for i, v in enumerate(x, start=1))


def _ripples(x):
    return EXACT.fsum(EXACT.sin(20000 * v) for v in x)


def _products(x):
    return EXACT.fsum(EXACT.exp(a * b / 2) for a, b in itertools.pairwise(x))


def _crossed(x):
    """Of a matrix of two rows: a_j b_j**2 and so on, over all pairs of rows."""
    rows = x[: len(x) // 2], x[len(x) // 2 :]
    pairs = [(one, other) for one in rows for other in rows]
    return EXACT.fsum(a * b**2 for p in pairs for a, b in zip(*p, strict=True))


PROBES = {f.__name__[1:]: f for f in (_cubic, _waves, _ripples, _products, _crossed)}


def numerical_gradient(f, x, h=1e-5):
    """The same quotient without rounding errors, of the flat entries."""
    probe, h = PROBES[f.__name__], exact(h)
    flat = exact(x.ravel())

    def moved(i, by):
        return probe([*flat[:i], flat[i] + by, *flat[i + 1 :]])

    quotients = [(moved(i, h) - moved(i, -h)) / (2 * h) for i in range(len(flat))]
    return np.array(quotients, dtype=object).reshape(x.shape).tolist()


def _loss(z, y):
    return mean(
        [EXACT.log(1 + EXACT.exp(v)) - t * v for v, t in zip(z, y, strict=True)]
    )


def binary_cross_entropy(z, y):
    """Mean of log(1 + exp(z)) - y z."""
    return _loss(exact(z), exact(y))


def neuron_gradients(X, y, w, b):
    """Complex steps of the loss, one parameter after the other."""
    X, y = exact(X), exact(y)

    def loss(parameters):
        return _loss(_weighted(X, parameters[:-1], parameters[-1]), y)

    *d_w, d_b = slopes(loss, [*exact(w), exact(b)])
    return d_w, d_b


def _bowl(p):
    return (p[0] - 1) ** 2 + 2 * (p[1] + 1 / EXACT.mpf(2)) ** 2 + (p[2] - 2) ** 2 / 2


def _tilted_bowl(p):
    *w, b = p
    squares = exact(0.3) * dot(w, w) + exact(0.2) * b**2 + exact(0.1) * sum(p) ** 2
    return squares / 2 - exact(0.4) * b


def _plateau(p):
    return EXACT.log(1 + EXACT.exp(-p[0]))


def _even_slope(p):
    return exact(0.375) * sum(p[:-1]) + exact(0.5) * p[-1]


HILLS = {f.__name__[1:]: f for f in (_bowl, _tilted_bowl, _plateau, _even_slope)}


def gradient_descent(gradients, w, b, *, learning_rate, max_steps, tolerance):
    """The walk on the function whose gradients were handed over."""
    hill, rate = HILLS[gradients.__name__], exact(learning_rate)
    here, path = [*exact(w), exact(b)], []
    while True:
        path.append(here)
        gradient = slopes(hill, here)
        if len(path) > max_steps or EXACT.sqrt(dot(gradient, gradient)) < tolerance:
            return [p[:-1] for p in path], [p[-1] for p in path]
        here = [v - rate * g for v, g in zip(here, gradient, strict=True)]


def train_neuron(X, y, *, learning_rate, batch_size, epochs, rng):
    """Steps on the loss of rows that are taken off a shuffled pile."""
    X, y, rate, rng = exact(X), exact(y), exact(learning_rate), copy.deepcopy(rng)
    here = [EXACT.mpf(0)] * (len(X[0]) + 1)
    history = [here]
    for _ in range(epochs):
        pile = rng.permutation(len(X)).tolist()[::-1]
        while pile:
            rows = [pile.pop() for _ in range(min(batch_size, len(pile)))]

            def loss(p, rows=rows):
                z = _weighted([X[i] for i in rows], p[:-1], p[-1])
                return _loss(z, [y[i] for i in rows])

            gradient = slopes(loss, here)
            here = [v - rate * g for v, g in zip(here, gradient, strict=True)]
        history.append(here)
    return [p[:-1] for p in history], [p[-1] for p in history]


def logic_gates():
    """Truth tables for the inputs 00, 01, 10 and 11."""
    inputs = [(0, 0), (0, 1), (1, 0), (1, 1)]
    both = [float(a and b) for a, b in inputs]
    either = [float(a or b) for a, b in inputs]
    return both, either, [1 - value for value in both]


ORACLES = {
    "pre_activation": pre_activation,
    "augment": augment,
    "signed_distance": signed_distance,
    "step": step,
    "sigmoid": sigmoid_of,
    "sigmoid_derivative": sigmoid_derivative,
    "numerical_gradient": numerical_gradient,
    "binary_cross_entropy": binary_cross_entropy,
    "neuron_gradients": neuron_gradients,
    "gradient_descent": gradient_descent,
    "train_neuron": train_neuron,
    "logic_gates": logic_gates,
}
