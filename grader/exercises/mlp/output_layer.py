"""Gradients of the last layer, sum and mean told apart: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, number_points
from solutions import mlp as solution

from .draws import signed, third_is

SHAPES = (
    (5, 3, 4, "mean"),
    (4, 6, 3, "sum"),
    (7, 2, 5, "mean"),
    (3, 5, 2, "sum"),
    (1, 4, 3, "mean"),
)
OTHERS = ((4, 4, 4, "sum"), (3, 2, 1, "mean"), (4, 1, 2, "mean"))


def _points(rng):
    points = []
    for n, h, k, reduction in SHAPES:
        args = (rng.uniform(0.1, 0.9, (n, h)).round(3), signed(rng, (n, k)), reduction)
        where = f"for the {reduction} over {n} example{'s' * (n > 1)}"
        points.append(Point(args, where=where, sizes={"n": n, "h": h, "k": k}))
    for n, h, k, reduction in OTHERS:
        args = (rng.uniform(0.1, 0.9, (n, h)).round(3), signed(rng, (n, k)), reduction)
        points.append(
            Point(
                args,
                where=f"for {n} examples, A {(n, h)} and {k} output{'s' * (k > 1)}",
            )
        )
    args = signed(rng, (3, 2)), signed(rng, (3, 4)), "mean"
    return [*points, *number_points(args, "A residuals reduction", "A residuals")]


def _gradients(weights=None, bias=None, scale=None):
    """Both gradients with settings; the mistakes are its settings."""
    weights = weights or (lambda A, R: A.T @ R)
    bias = bias or (lambda A, R: R.sum(axis=0))
    scale = scale or (lambda n, reduction: 1 / n if reduction == "mean" else 1.0)

    def answer(A, residuals, reduction):
        factor = scale(len(A), reduction)
        return factor * weights(A, residuals), factor * bias(A, residuals)

    return answer


def _last(A, R):
    return A[-1:].T @ R[-1:]


OUTPUT_LAYER_GRADIENTS = CodeExercise(
    "output_layer_gradients",
    solution.output_layer_gradients,
    _points,
    axes=("nh", "nk", "-"),
    classes={name: third_is(name) for name in ("sum", "mean")},
    returns=("d_V", "d_c"),
    mistakes=(
        Mistake(
            "B1",
            "You always add up; a mean is asked for where reduction says so.",
            _gradients(scale=lambda n, reduction: 1.0),
        ),
        Mistake(
            "B2",
            "You always take the mean; what if reduction asks for the sum?",
            _gradients(scale=lambda n, reduction: 1 / n),
        ),
        Mistake(
            "exchanged",
            "Sum and mean are exchanged.",
            _gradients(scale=lambda n, r: 1 / n if r == "sum" else 1.0),
        ),
        Mistake(
            "B4",
            "Only the last example reaches your result: a batch is not a series of "
            "single examples.",
            _gradients(_last, lambda A, R: R[-1]),
        ),
        Mistake(
            "C6",
            "d_V lies on its side: it has a row for each hidden unit.",
            _gradients(lambda A, R: R.T @ A),
        ),
        Mistake(
            "C2",
            "d_V: all rows are alike. What is each output weight multiplied by?",
            _gradients(lambda A, R: np.tile(R.sum(axis=0), (A.shape[1], 1))),
        ),
        Mistake(
            "B5",
            "d_c has a row for each example; one bias serves them all.",
            _gradients(bias=lambda A, R: R),
        ),
        Mistake(
            "B6",
            "d_c is averaged once more than d_V.",
            _gradients(bias=lambda A, R: R.mean(axis=0)),
        ),
        Mistake(
            "B7",
            "d_c is summed even where d_V is averaged.",
            lambda A, R, reduction: (
                _gradients()(A, R, reduction)[0],
                R.sum(axis=0),
            ),
        ),
        Mistake(
            "B8",
            "d_c is zero, but the bias moves the outputs.",
            _gradients(bias=lambda A, R: 0 * R[0]),
        ),
        Mistake(
            "B9",
            "d_c repeats the first row of d_V. On which input does a bias sit?",
            _gradients(bias=lambda A, R: A[:, 0] @ R),
        ),
        Mistake(
            "D1", "All signs are wrong.", _gradients(scale=lambda n, r: _minus(n, r))
        ),
        Mistake(
            "units",
            "The mean divides by the number of units; it runs over the examples.",
            lambda A, R, reduction: tuple(
                block / (A.shape[1] if reduction == "mean" else 1)
                for block in _gradients()(A, R, "sum")
            ),
        ),
        Mistake(
            "W-sum",
            "d_V is summed even where d_c is averaged.",
            lambda A, R, reduction: (A.T @ R, _gradients()(A, R, reduction)[1]),
        ),
        Mistake(
            "b-all",
            "d_c is one number; every output has its own bias.",
            _gradients(bias=lambda A, R: R.sum()),
        ),
    ),
)


def _minus(n, reduction):
    return -1 / n if reduction == "mean" else -1.0
