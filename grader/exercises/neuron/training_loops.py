"""Training loops with one slip each: what the known mistakes are made of."""

from itertools import chain, repeat

import numpy as np

from solutions import neuron as solution

from ..batch_slips import runs


def gradient_step(X, y, w, b, rate):
    """One step with the gradients of a batch."""
    d_w, d_b = solution.neuron_gradients(X, y, w, b)
    return w - rate * d_w, b - rate * d_b


def uphill(X, y, w, b, rate):
    """A step up the hill."""
    return gradient_step(X, y, w, b, -rate)


def bias_fixed(X, y, w, b, rate):
    """A step of the weights alone."""
    return gradient_step(X, y, w, b, rate)[0], b


def bias_later(X, y, w, b, rate):
    """A step of the bias at the new weights."""
    w = gradient_step(X, y, w, b, rate)[0]
    return w, gradient_step(X, y, w, b, rate)[1]


def without_rate(X, y, w, b, rate):
    """A step as long as the gradient."""
    return gradient_step(X, y, w, b, 1.0)


def bias_without_rate(X, y, w, b, rate):
    """A step whose bias moves by its whole derivative."""
    return gradient_step(X, y, w, b, rate)[0], gradient_step(X, y, w, b, 1.0)[1]


def mean_twice(X, y, w, b, rate):
    """A step divided by the rows once more."""
    return gradient_step(X, y, w, b, rate / len(X))


def summed(X, y, w, b, rate):
    """A step with the sum of the gradients."""
    return gradient_step(X, y, w, b, rate * len(X))


def twice(X, y, w, b, rate):
    """Two steps with one batch."""
    w, b = gradient_step(X, y, w, b, rate)
    return gradient_step(X, y, w, b, rate)


def rate_twice(X, y, w, b, rate):
    """A step with the square of the rate."""
    return gradient_step(X, y, w, b, rate * rate)


def shuffled(rng, n):
    """The order of an epoch."""
    return rng.permutation(n)


def training(
    step=gradient_step,
    cut=runs,
    labels=None,
    shuffled=shuffled,
    at_start=False,
    afresh=False,
    last_only=False,
):
    """The loop with a slip; the mistakes are its settings.

    shuffled(rng, n) gives the order of an epoch, cut(order, size) the rows of its
    batches, and labels(order, size) those of y, where they are others; with last_only
    nothing of an epoch is kept but the step of its last batch.
    """

    def answer(X, y, *, learning_rate, batch_size, epochs, rng):
        start = w, b = np.zeros(X.shape[1]), 0.0
        history = [(w, b)]
        for _ in range(epochs):
            order = shuffled(rng, len(X))
            w, b = start if afresh else (w, b)
            here = w, b
            batches = cut(order, batch_size)
            of_labels = labels(order, batch_size) if labels else batches
            for rows, labelled in zip(batches, of_labels, strict=True):
                w, b = here if last_only else (w, b)
                place = here if at_start else (w, b)
                new_w, new_b = step(X[rows], y[labelled], *place, learning_rate)
                w, b = w + new_w - place[0], b + new_b - place[1]
            history.append((w, b))
        return history

    return answer


def all_rows(X, y, *, learning_rate, batch_size, epochs, rng):
    """As many steps as batches, each with the gradients of all rows."""
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        for _ in range(0, len(X), batch_size):
            w, b = gradient_step(X, y, w, b, learning_rate)
        history.append((w, b))
    return history


def one_order(X, y, *, learning_rate, batch_size, epochs, rng):
    """The rows are shuffled once, for all epochs."""
    once = rng.permutation(len(X))
    loop = training(shuffled=lambda rng, n: once)
    return loop(
        X,
        y,
        learning_rate=learning_rate,
        batch_size=batch_size,
        epochs=epochs,
        rng=rng,
    )


def of_batches_and_epochs(X, y, *, batch_size, **settings):
    """The history has an entry after each batch, and another one after each epoch."""
    start, *each = of_all_batches(X, y, batch_size=batch_size, **settings)
    batches = -(-len(X) // batch_size)
    lasts = range(batches - 1, len(each), batches)
    times = [1 + (number in lasts) for number in range(len(each))]
    return [start, *chain.from_iterable(map(repeat, each, times))]


def of_all_batches(X, y, *, epochs, **settings):
    """The history has an entry after each batch."""
    history: list[tuple] = []

    def step(X, y, w, b, rate):
        history.append(gradient_step(X, y, w, b, rate))
        return history[-1]

    start = training(step=step)(X, y, epochs=epochs, **settings)[:1]
    return start + history


def shuffled_again(X, y, *, labels=None, **settings):
    """Each epoch shuffles the rows as the epoch before has left them."""
    orders: list[np.ndarray] = []

    def once_more(rng, n):
        order = rng.permutation(n)
        orders.append(orders[-1][order] if orders else order)
        return orders[-1]

    return training(shuffled=once_more, labels=labels)(X, y, **settings)


def one_array(X, y, **settings):
    """All entries of the history hold the last weights."""
    history = training()(X, y, **settings)
    return [(history[-1][0], b) for _, b in history]


def without_start(X, y, **settings):
    """The start is missing in the history."""
    return training()(X, y, **settings)[1:]


def divided(X, y, *, learning_rate, batch_size, **settings):
    """Every step is divided by the size of a full batch."""
    rate = learning_rate / batch_size
    return training()(X, y, learning_rate=rate, batch_size=batch_size, **settings)


def by_full_batch(X, y, *, batch_size, **settings):
    """The sum over a smaller batch is divided by the size of a full one."""

    def step(X, y, w, b, rate):
        return gradient_step(X, y, w, b, rate * len(X) / batch_size)

    return training(step=step)(X, y, batch_size=batch_size, **settings)


def adding_up(X, y, *, learning_rate, batch_size, epochs, rng):
    """Every step takes the gradients of the batches before it, too."""
    w, b = np.zeros(X.shape[1]), 0.0
    history = [(w, b)]
    for _ in range(epochs):
        sum_w, sum_b = np.zeros(X.shape[1]), 0.0
        for rows in runs(rng.permutation(len(X)), batch_size):
            d_w, d_b = solution.neuron_gradients(X[rows], y[rows], w, b)
            sum_w, sum_b = sum_w + d_w, sum_b + d_b
            w, b = w - learning_rate * sum_w, b - learning_rate * sum_b
        history.append((w, b))
    return history


def drawn_anew(rng, n):
    """Another order than the one that is given."""
    rng.permutation(n)
    return rng.permutation(n)
