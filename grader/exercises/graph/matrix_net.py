"""The worked network as matrices: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, number_points
from solutions import graph as solution
from solutions.neuron import sigmoid

SHAPES = ((7, 3, 5), (4, 2, 3), (5, 4, 6), (3, 3, 3), (1, 3, 5), (6, 1, 2), (2, 3, 1))
LONE = "for a single example"


def _regressions(rng):
    points = []
    for n, d, h in SHAPES:
        shapes = ((n, d), (n,), (d, h), (h,), (h,))
        arrays = [rng.normal(size=shape).round(3) for shape in shapes]
        sizes = {"n": n, "d": d, "h": h} if len({n, d, h, 1}) > 3 else {}
        where = f"for {n} examples, {d} inputs and {h} units" if n > 1 else LONE
        args = (*arrays, round(float(rng.normal()), 3))
        points.append(Point(args, where=where, sizes=sizes))
    small = points[-1].args
    numbers = number_points(small, "X t W b v c", "X t W b v")
    return [*points, *numbers, _flat(points[0])]


def _flat(point: Point) -> Point:
    """Where the hidden layer hardly moves E, whose differences have no digit left.

    All residuals have one sign, so that their sum keeps its digits in float32, too.
    """
    X, t, W, b, v, c = point.args
    t = c - 1 - np.abs(t)
    where = "for output weights of 1e-12"
    return Point((X, t, W, b, 1e-12 * v, c), group="cancellation", where=where)


def _matrices(residual=None, back=None, total=None, scale=1.0, bias=None):
    """All gradients, with one step exchanged."""

    def gradients(X, t, W, b, v, c):
        A = sigmoid(X @ W + b)
        r = A @ v + c - t
        E = r @ r / 2 if total is None else total(r)
        r = (r if residual is None else residual(r, A @ v + c)) * scale
        d_Z = np.outer(r, v) * A * (1 - A) if back is None else back(r, v, A)
        d_b = d_Z.sum(axis=0) if bias is None else bias(d_Z)
        return E, X.T @ d_Z, d_b, r @ A, r.sum()

    return gradients


MATRIX_GRADIENTS = CodeExercise(
    "matrix_gradients",
    solution.matrix_gradients,
    _regressions,
    axes=("nd", "n", "dh", "h", "h", ""),
    returns=("E", "d_W", "d_b", "d_v", "d_c"),
    mistakes=(
        Mistake("D1", "All gradients have the wrong sign.", _matrices(scale=-1.0)),
        Mistake(
            "D2",
            "All gradients are twice too long: E has a half.",
            _matrices(scale=2.0),
        ),
        Mistake(
            "half",
            "E lacks its half; the gradients fit the half.",
            _matrices(total=lambda r: r @ r),
        ),
        Mistake(
            "B2",
            "The gradients are those of a mean; E adds the examples up.",
            lambda X, *rest: _matrices(scale=1 / len(X))(X, *rest),
        ),
        Mistake(
            "B2-all",
            "E is a mean, and its gradients fit it; here the examples are added up.",
            lambda X, *rest: tuple(x / len(X) for x in _matrices()(X, *rest)),
        ),
        Mistake(
            "A2",
            "The slope of the sigmoid is missing in the hidden layer.",
            _matrices(back=lambda r, v, A: np.outer(r, v)),
        ),
        Mistake(
            "C1",
            "The output weights are missing on the way to the hidden layer.",
            _matrices(back=lambda r, v, A: r[:, None] * A * (1 - A)),
        ),
        Mistake(
            "A5",
            "One factor 1 - A too many in the hidden layer.",
            _matrices(back=lambda r, v, A: np.outer(r, v) * A * (1 - A) ** 2),
        ),
        Mistake(
            "D4",
            "The residual is still squared in the gradients.",
            _matrices(residual=lambda r, o: r**2),
        ),
        Mistake(
            "D6",
            "The outputs stand where the residuals belong; the targets are gone.",
            _matrices(residual=lambda r, o: o),
        ),
        Mistake(
            "B6",
            "The gradient of the hidden biases is averaged, that of the weights not.",
            _matrices(bias=lambda d: d.mean(axis=0)),
        ),
    ),
)
