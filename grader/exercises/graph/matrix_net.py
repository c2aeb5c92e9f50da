"""The worked network as matrices: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, number_points
from solutions import graph as solution
from solutions.neuron import sigmoid

from .one_output import CHAIN, in_a_chain

SHAPES = ((7, 3, 5), (4, 2, 3), (5, 4, 6), (3, 3, 3), (1, 3, 5), (6, 1, 2), (2, 3, 1))
LONE = "for a single example"


def _regressions(rng):
    points = []
    for n, d, h in SHAPES:
        shapes = ((n, d), (n,), (d, h), (h,), (h,))
        arrays = [rng.normal(size=shape).round(3) for shape in shapes]
        sizes = {"n": n, "d": d, "h": h} if len({n, d, h, 1}) > 3 else {}
        units = "one unit" if h == 1 else f"{h} units"
        inputs = "one input" if d == 1 else f"{d} inputs"
        where = f"for {n} examples, {inputs} and {units}" if n > 1 else LONE
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


def _matrices(gradients=None, total=lambda r: r @ r / 2, scale=1.0, bias=None):
    """E and all gradients, with one of them exchanged."""

    def answer(X, t, W, b, v, c):
        right = solution.matrix_gradients(X, t, W, b, v, c)[1:]
        found = gradients(X, t, W, b, v, c) if gradients else right
        d_W, d_b, d_v, d_c = (scale * block for block in found)
        d_b = d_b if bias is None else bias(d_b, len(X))
        return total(sigmoid(X @ W + b) @ v + c - t), d_W, d_b, d_v, d_c

    return answer


MATRIX_GRADIENTS = CodeExercise(
    "matrix_gradients",
    solution.matrix_gradients,
    _regressions,
    axes=("nd", "n", "dh", "h", "h", ""),
    returns=("E", "d_W", "d_b", "d_v", "d_c"),
    mistakes=(
        *in_a_chain(CHAIN, _matrices),
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
            "half-both",
            "E lacks its half, and its gradients fit it.",
            _matrices(total=lambda r: r @ r, scale=2.0),
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
            "B6",
            "The gradient of the hidden biases is averaged, that of the weights not.",
            _matrices(bias=lambda d_b, n: d_b / n),
        ),
        Mistake(
            "no-c",
            "The bias of the output is missing in the forward pass.",
            lambda X, t, W, b, v, c: _matrices()(X, t, W, b, v, 0.0),
        ),
        Mistake(
            "no-b",
            "The hidden biases are missing in the forward pass.",
            lambda X, t, W, b, v, c: _matrices()(X, t, W, 0 * b, v, c),
        ),
    ),
)
