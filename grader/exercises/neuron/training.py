"""The training loop over batches: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import neuron as solution

from .draws import labels_of


def _training_points(rng):
    """Last batches that are full, smaller, the only one, and single rows."""
    points = []
    for n, d, size, epochs in (
        (13, 3, 4, 3),
        (9, 2, 3, 2),
        (7, 4, 20, 3),
        (6, 5, 1, 2),
    ):
        X = rng.normal(size=(n, d)) + 0.2
        settings = {
            "learning_rate": float(rng.uniform(0.3, 0.8)),
            "batch_size": size,
            "epochs": epochs,
            "rng": np.random.default_rng(int(rng.integers(1000))),
        }
        where = f"for {n} rows in batches of {size}"
        points.append(Point((X, labels_of(rng, n)), settings, where=where))
    seeded = np.random.default_rng(int(rng.integers(1000)))
    few = {"learning_rate": 0.4, "batch_size": 2, "epochs": 2, "rng": seeded}
    square = Point(_data(rng, 3, 3), few, "edge", "for 3 x 3")
    return [*points, square, *edge_points(rng, _data, "nd", "X y", kwargs=few)]


def _data(rng, n, d):
    return rng.normal(size=(n, d)) + 0.2, labels_of(rng, n)


def _gradient_step(X, y, w, b, rate):
    d_w, d_b = solution.neuron_gradients(X, y, w, b)
    return w - rate * d_w, b - rate * d_b


def _uphill(X, y, w, b, rate):
    return _gradient_step(X, y, w, b, -rate)


def _bias_fixed(X, y, w, b, rate):
    return _gradient_step(X, y, w, b, rate)[0], b


def _bias_later(X, y, w, b, rate):
    w = _gradient_step(X, y, w, b, rate)[0]
    return w, _gradient_step(X, y, w, b, rate)[1]


def _without_rate(X, y, w, b, rate):
    return _gradient_step(X, y, w, b, 1.0)


def _mean_twice(X, y, w, b, rate):
    return _gradient_step(X, y, w, b, rate / len(X))


def _summed(X, y, w, b, rate):
    return _gradient_step(X, y, w, b, rate * len(X))


def _slices(n, size):
    return [slice(start, start + size) for start in range(0, n, size)]


def _training(
    step=_gradient_step,
    slices=_slices,
    in_order=False,
    labels_stay=False,
    at_start=False,
    afresh=False,
):
    """The loop with a slip; the mistakes are its settings."""

    def answer(X, y, *, learning_rate, batch_size, epochs, rng):
        start = w, b = np.zeros(X.shape[1]), 0.0
        history = [(w, b)]
        for _ in range(epochs):
            order = rng.permutation(len(X))
            order = np.sort(order) if in_order else order
            w, b = start if afresh else (w, b)
            here = w, b
            for rows in slices(len(X), batch_size):
                labels = y[rows] if labels_stay else y[order[rows]]
                place = here if at_start else (w, b)
                new_w, new_b = step(X[order[rows]], labels, *place, learning_rate)
                w, b = w + new_w - place[0], b + new_b - place[1]
            history.append((w, b))
        return history

    return answer


def _all_rows(X, y, *, learning_rate, batch_size, epochs, rng):
    """As many steps as batches, each with the gradients of all rows."""
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        for _ in _slices(len(X), batch_size):
            w, b = _gradient_step(X, y, w, b, learning_rate)
        history.append((w, b))
    return history


def _in_place(*args, **settings):
    """The history holds one array many times, so that it ends with every step in it."""
    history = _training()(*args, **settings)
    return [(history[-1][0], b) for _, b in history]


def _every_batch(X, y, *, learning_rate, batch_size, epochs, rng):
    """A pair after every batch, and the one that is given after every epoch."""
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for rows in _slices(len(X), batch_size):
            w, b = _gradient_step(X[order[rows]], y[order[rows]], w, b, learning_rate)
            history.append((w, b))
        history.append((w, b))
    return history


TRAIN_NEURON = CodeExercise(
    "train_neuron",
    solution.train_neuron,
    axes=("nd", "n"),
    points=_training_points,
    returns=("w", "b"),
    view="path",
    uses=("neuron_gradients",),
    mistakes=(
        Mistake(
            "N18",
            "The step goes up the hill: move against the gradient.",
            _training(step=_uphill),
        ),
        Mistake(
            "all-rows",
            "Every step takes the gradients of all rows; it should take those of its "
            "batch.",
            _all_rows,
        ),
        Mistake(
            "unshuffled",
            "The rows come in the order of the data: order is not used.",
            _training(in_order=True),
        ),
        Mistake(
            "labels-stay",
            "X is shuffled and y is not: rows and labels no longer belong together.",
            _training(labels_stay=True),
        ),
        Mistake(
            "last-lost",
            "The rows of the last, smaller batch are left out.",
            _training(slices=lambda n, size: _slices(n - size + 1, size)),
        ),
        Mistake(
            "first-only",
            "Only the first batch of every epoch gives a step.",
            _training(slices=lambda n, size: _slices(n, size)[:1]),
        ),
        Mistake(
            "last-only",
            "Only the last batch of every epoch gives a step: the step belongs into "
            "the inner loop.",
            _training(slices=lambda n, size: _slices(n, size)[-1:]),
        ),
        Mistake(
            "in-place",
            "w -= ... changes the array that history holds already: write w = w - ...",
            _in_place,
        ),
        Mistake(
            "every-batch",
            "history gets a pair after every batch; one after each epoch is given.",
            _every_batch,
        ),
        Mistake(
            "same-batch",
            "Every step of an epoch uses the same rows: where the slice starts must "
            "move on.",
            _training(slices=lambda n, size: len(_slices(n, size)) * [slice(size)]),
        ),
        Mistake(
            "overlap",
            "The batches overlap: each starts one row after the last one, not one "
            "batch later.",
            _training(slices=lambda n, size: [slice(i, i + size) for i in range(n)]),
        ),
        Mistake(
            "at-start",
            "All batches of an epoch use the gradients at the same weights: ask for "
            "them again after each step.",
            _training(at_start=True),
        ),
        Mistake(
            "afresh",
            "Every epoch starts at zero again: go on with the weights you have.",
            _training(afresh=True),
        ),
        Mistake("bias-fixed", "The bias never moves.", _training(step=_bias_fixed)),
        Mistake(
            "C4",
            "d_b is taken at the new weights: one step uses the gradients of one and "
            "the same place.",
            _training(step=_bias_later),
        ),
        Mistake(
            "rate-lost",
            "The learning rate is not used.",
            _training(step=_without_rate),
        ),
        Mistake(
            "mean-twice",
            "Your steps are divided by the number of rows once more; the gradients "
            "are means already.",
            _training(step=_mean_twice),
        ),
        Mistake(
            "summed",
            "Your steps are as many times too long as a batch has rows; the gradients "
            "are means already.",
            _training(step=_summed),
        ),
    ),
)
