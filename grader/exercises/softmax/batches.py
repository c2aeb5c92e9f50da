"""Mini-batches: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, edge_points
from solutions import softmax as solution

from ..batch_slips import CUTS, first_again, first_alone, in_place, runs
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


def _batches(cut=runs, targets=None):
    """Batches with a slip: cut(order, size), and targets for those of the targets."""

    def answer(X, all_targets, batch_size, rng):
        order = rng.permutation(len(X))
        batches = cut(order, batch_size)
        of_targets = targets(order, batch_size) if targets else batches
        for rows, targeted in zip(batches, of_targets, strict=True):
            yield X[rows], all_targets[targeted]

    return answer


def _swapped(X, targets, batch_size, rng):
    for X_batch, batch in _batches()(X, targets, batch_size, rng):
        yield batch, X_batch


def _two_orders(X, targets, batch_size, rng):
    order, other = rng.permutation(len(X)), rng.permutation(len(X))
    batches = runs(order, batch_size), runs(other, batch_size)
    for rows, targeted in zip(*batches, strict=True):
        yield X[rows], targets[targeted]


def _drawn_anew(X, targets, batch_size, rng):
    rng.permutation(len(X))
    return _batches()(X, targets, batch_size, rng)


def _row_numbers(X, targets, batch_size, rng):
    for rows in runs(rng.permutation(len(X)), batch_size):
        yield rows, rows


MINIBATCHES = CodeExercise(
    "minibatches",
    solution.minibatches,
    axes=("nd", "nk", "", "-"),
    points=_batch_points,
    returns=("sizes", "X", "targets"),
    view="batches",
    mistakes=(
        *(Mistake(code, said, _batches(cut=cut)) for code, said, cut in CUTS),
        Mistake(
            "targets-stay",
            "The features are shuffled, the targets are not: rows and targets no "
            "longer belong together.",
            _batches(targets=in_place),
        ),
        Mistake(
            "features-stay",
            "The targets are shuffled, the features are not: rows and targets no "
            "longer belong together.",
            _batches(cut=in_place, targets=runs),
        ),
        Mistake(
            "exchanged",
            "Features and targets are exchanged in each pair.",
            _swapped,
        ),
        Mistake(
            "first-only",
            "Only one batch comes out: a yield goes on after it, a return does not.",
            _batches(cut=first_alone),
        ),
        Mistake(
            "empty",
            "An empty batch comes at the end where the last one is full.",
            _batches(cut=lambda order, size: runs(order, size, stop=len(order) + 1)),
        ),
        Mistake(
            "two-orders",
            "Features and targets are shuffled in two different orders: rows and "
            "targets no longer belong together.",
            _two_orders,
        ),
        Mistake(
            "same-batch",
            "Every batch has the same rows: where the slice starts must move on.",
            _batches(cut=first_again),
        ),
        Mistake(
            "drawn-anew",
            "order is not used: another random order is drawn in its place.",
            _drawn_anew,
        ),
        Mistake(
            "all-twice",
            "All rows come twice: one pass over them is asked for.",
            _batches(cut=lambda order, size: 2 * runs(order, size)),
        ),
        Mistake(
            "one-less",
            "Every batch lacks its last row: a slice ends before its second number.",
            _batches(cut=lambda order, size: runs(order, size, longer=-1)),
        ),
        Mistake(
            "so-many",
            "batch_size is taken for the number of batches; it is the number of rows "
            "in each.",
            _batches(cut=np.array_split),
        ),
        Mistake(
            "row-numbers",
            "Row numbers come out; the rows that they pick are asked for.",
            _row_numbers,
        ),
        Mistake(
            "X-twice",
            "X is shuffled twice and the targets once: rows and targets no longer "
            "belong together.",
            _batches(cut=lambda order, size: runs(order[order], size), targets=runs),
        ),
        Mistake(
            "last-only",
            "Only the last batch comes out: does the yield stand behind the loop?",
            _batches(cut=lambda order, size: runs(order, size)[-1:]),
        ),
        Mistake(
            "end-stays",
            "The slice ends at batch_size every time: its end has to move on as its "
            "start does.",
            _batches(
                cut=lambda order, size: [
                    order[i:size] for i in range(0, len(order), size)
                ]
            ),
        ),
    ),
)
