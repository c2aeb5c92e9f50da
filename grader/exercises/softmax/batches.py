"""Mini-batches: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import softmax as solution

from .draws import soft_targets


def _batch_points(rng):
    points = []
    for n, d, k, size in ((13, 3, 4, 4), (9, 2, 3, 3), (7, 4, 2, 20), (6, 5, 3, 1)):
        where = f"for {n} rows in batches of {size}"
        points.append(Point(_arguments(rng, n, d, k, size), where=where))
    square = Point(
        _arguments(rng, 4, 4, 4), group="edge", where="for 4 rows of 4 features"
    )
    edges = edge_points(rng, _arguments, "ndk", "X targets batch_size rng", "X targets")
    return [*points, square, *edges]


def _arguments(rng, n, d, k, size=3):
    """Targets are soft, so that whole numbers cannot hold them."""
    X, targets = rng.normal(size=(n, d)), soft_targets(rng, n, k)
    return X, targets, size, np.random.default_rng(int(rng.integers(1000)))


def _batches(order=None, stop=lambda n, size: n, targets_too=True, step=None, longer=0):
    """Batches with a slip; the mistakes are its settings."""

    def answer(X, targets, batch_size, rng):
        rows = rng.permutation(len(X))
        rows = order(rows) if order else rows
        stride = step(batch_size) if step else batch_size
        for start in range(0, stop(len(X), batch_size), stride):
            chosen = rows[start : start + batch_size + longer]
            plain = slice(start, start + batch_size)
            yield X[chosen], targets[chosen if targets_too else plain]

    return answer


def _swapped(X, targets, batch_size, rng):
    for X_batch, batch in _batches()(X, targets, batch_size, rng):
        yield batch, X_batch


def _targets_only(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        stop = start + batch_size
        yield X[start:stop], targets[order[start:stop]]


def _two_orders(X, targets, batch_size, rng):
    order, other = rng.permutation(len(X)), rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = slice(start, start + batch_size)
        yield X[order[rows]], targets[other[rows]]


def _evenly(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for rows in np.array_split(order, -(-len(X) // batch_size)):
        yield X[rows], targets[rows]


def _filled_up(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch_size):
        rows = np.take(order, range(start, start + batch_size), mode="wrap")
        yield X[rows], targets[rows]


def _smaller_first(X, targets, batch_size, rng):
    order = rng.permutation(len(X))
    first = len(X) % batch_size or batch_size
    for rows in np.split(order, range(first, len(X), batch_size)):
        yield X[rows], targets[rows]


def _same_batch(X, targets, batch_size, rng):
    rows = rng.permutation(len(X))[:batch_size]
    for _ in range(0, len(X), batch_size):
        yield X[rows], targets[rows]


def _drawn_anew(X, targets, batch_size, rng):
    rng.permutation(len(X))
    return _batches()(X, targets, batch_size, rng)


def _all_twice(X, targets, batch_size, rng):
    return 2 * list(_batches()(X, targets, batch_size, rng))


MINIBATCHES = CodeExercise(
    "minibatches",
    solution.minibatches,
    axes=("nd", "nk", "", "-"),
    points=_batch_points,
    returns=("sizes", "X", "targets"),
    view="batches",
    mistakes=(
        Mistake(
            "unshuffled",
            "The rows come in the order of the data: order is not used.",
            _batches(order=np.sort),
        ),
        Mistake(
            "last-lost",
            "The rows of the last, smaller batch are left out.",
            _batches(stop=lambda n, size: n - size + 1),
        ),
        Mistake(
            "targets-stay",
            "The features are shuffled, the targets are not: rows and targets no "
            "longer belong together.",
            _batches(targets_too=False),
        ),
        Mistake(
            "features-stay",
            "The targets are shuffled, the features are not: rows and targets no "
            "longer belong together.",
            _targets_only,
        ),
        Mistake(
            "overlap",
            "The batches overlap: each starts one row after the last one, not one "
            "batch later.",
            _batches(step=lambda size: 1),
        ),
        Mistake(
            "exchanged",
            "Features and targets are exchanged in each pair.",
            _swapped,
        ),
        Mistake(
            "first-only",
            "Only one batch comes out: a yield goes on after it, a return does not.",
            _batches(stop=lambda n, size: 1),
        ),
        Mistake(
            "empty",
            "An empty batch comes at the end where the last one is full.",
            _batches(stop=lambda n, size: n + 1),
        ),
        Mistake(
            "two-orders",
            "Features and targets are shuffled in two different orders: rows and "
            "targets no longer belong together.",
            _two_orders,
        ),
        Mistake(
            "one-more",
            "Every batch has one row too many: a slice ends before its second number.",
            _batches(longer=1),
        ),
        Mistake(
            "one-less",
            "Every batch lacks its last row: a slice ends before its second number.",
            _batches(longer=-1),
        ),
        Mistake(
            "backwards",
            "The rows come in the reverse order.",
            _batches(order=lambda rows: rows[::-1]),
        ),
        Mistake(
            "first-row-lost",
            "The first row of the order is left out: counting starts at 0.",
            _batches(order=lambda rows: rows[1:], stop=lambda n, size: n - 1),
        ),
        Mistake(
            "evenly",
            "The rows are shared out evenly; each batch has batch_size rows, and the "
            "last one what is left.",
            _evenly,
        ),
        Mistake(
            "filled-up",
            "The last batch is filled up with rows that came already; it may be "
            "smaller.",
            _filled_up,
        ),
        Mistake(
            "same-batch",
            "Every batch has the same rows: where the slice starts must move on.",
            _same_batch,
        ),
        Mistake(
            "lone-row-lost",
            "A last batch of one row is left out: the range must go on to len(X).",
            _batches(stop=lambda n, size: n - 1),
        ),
        Mistake(
            "drawn-anew",
            "order is not used: another random order is drawn in its place.",
            _drawn_anew,
        ),
        Mistake(
            "all-twice",
            "All rows come twice: one pass over them is asked for.",
            _all_twice,
        ),
        Mistake(
            "smaller-first",
            "The smaller batch comes first; it is the last one.",
            _smaller_first,
        ),
    ),
)
