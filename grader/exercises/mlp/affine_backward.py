"""A layer on the way back: points and known mistakes."""

import numpy as np

from grader.api import CodeExercise, Mistake, Point, number_points
from solutions import mlp as solution

from .affine import LONE, SHAPES, SMALL, SQUARE, at, layer
from .draws import signed

UP = (1.1, 2.4)  # sizes of entries of an upstream gradient: never ones


def _backward_points(rng):
    def args(n, d, h):
        X, W, _ = layer(rng, n, d, h)
        return signed(rng, (n, h), *UP), X, W

    shaped = [
        Point(args(*s), where=at(*s), sizes=dict(zip("ndh", s, strict=True)))
        for s in SHAPES
    ]
    sizes: tuple[dict[str, int], ...] = ({"n": 1}, {}, {})
    others = [
        Point(args(*s), where=at(*s), sizes=known)
        for s, known in zip((SQUARE, *LONE), ({}, *sizes), strict=True)
    ]
    numbers = number_points(args(*SMALL), "upstream X W", together=False)
    both = (1.5 * a for a in args(*SMALL)[1:])
    upstream = signed(rng, (3, 4), *UP)
    whole = Point(
        (upstream, *(np.rint(a).astype(int) for a in both)),
        group="edge",
        where="where X and W are whole",
    )
    return [*shaped, *others, *numbers, whole, _far(rng)]


def _far(rng):
    """Where a small step is lost in the inputs, and formulas do not mind.

    An upstream gradient of few digits would be what is left of a difference by chance.
    """
    upstream, X, W = np.cbrt(signed(rng, (2, 1), *UP)), signed(rng, (2, 3)), (3, 1)
    args = (upstream, 1e17 * X.round(3), rng.normal(size=W).round(3))
    return Point(args, group="cancellation", where="where inputs are 1e17")


def _rules(d_X=None, d_W=None, d_b=None):
    """A backward pass in which some rules are wrong, each a function of (g, X, W)."""
    d_X = d_X or (lambda g, X, W: g @ W.T)
    d_W = d_W or (lambda g, X, W: X.T @ g)
    d_b = d_b or (lambda g, X, W: g.sum(axis=0))
    return lambda g, X, W: (d_X(g, X, W), d_W(g, X, W), d_b(g, X, W))


_RIGHT = _rules()

AFFINE_BACKWARD = CodeExercise(
    "affine_backward",
    solution.affine_backward,
    _backward_points,
    axes=("nh", "nd", "dh"),
    returns=("d_X", "d_W", "d_b"),
    mistakes=(
        Mistake(
            "C7",
            "d_X: going back, the sum runs over the units. Which axis of W is theirs?",
            _rules(d_X=lambda g, X, W: g @ W),
        ),
        Mistake(
            "C6",
            "d_W is transposed: which index is the input, which the unit?",
            _rules(d_W=lambda g, X, W: g.T @ X),
        ),
        Mistake(
            "B5",
            "d_b has a row for each example. One bias serves all of them: add them up.",
            _rules(d_b=lambda g, X, W: g),
        ),
        Mistake(
            "B6",
            "d_b is a mean over the examples; a mean, if any, is in upstream already.",
            _rules(d_b=lambda g, X, W: g.mean(axis=0)),
        ),
        Mistake(
            "B2",
            "d_W and d_b are divided by n; a mean, if any, is in upstream already.",
            _rules(
                d_W=lambda g, X, W: X.T @ g / len(X),
                d_b=lambda g, X, W: g.mean(axis=0),
            ),
        ),
        Mistake(
            "W-mean",
            "d_W alone is divided by n; no step of a layer takes a mean.",
            _rules(d_W=lambda g, X, W: X.T @ g / len(X)),
        ),
        Mistake(
            "b-units",
            "d_b is summed over the units; each of them has its own bias.",
            _rules(d_b=lambda g, X, W: g.sum(axis=1)),
        ),
        Mistake(
            "b-all",
            "d_b is one number; there is one bias for each unit.",
            _rules(d_b=lambda g, X, W: g.sum()),
        ),
        Mistake(
            "b-keepdims",
            "d_b is a table of one row; a bias has a single axis.",
            _rules(d_b=lambda g, X, W: g.sum(axis=0, keepdims=True)),
        ),
        Mistake(
            "B8",
            "d_b is zero, but the bias moves every sum.",
            _rules(d_b=lambda g, X, W: np.zeros(W.shape[1])),
        ),
        Mistake(
            "B9",
            "d_b repeats the first row of d_W. On which input does a bias sit?",
            _rules(d_b=lambda g, X, W: (X.T @ g)[0]),
        ),
        Mistake(
            "C2",
            "d_W: all rows are alike. What is each weight multiplied by?",
            _rules(d_W=lambda g, X, W: np.tile(g.sum(axis=0), (len(W), 1))),
        ),
        Mistake(
            "C1",
            "d_X: the weights have no part in it. Through which do the inputs act?",
            _rules(d_X=lambda g, X, W: np.tile(g.sum(axis=1)[:, None], (1, len(W)))),
        ),
        Mistake(
            "U-ones",
            "The upstream gradient has no part in your result.",
            lambda g, X, W: _RIGHT(np.ones_like(g), X, W),
        ),
        Mistake("D1", "All signs are wrong.", lambda g, X, W: _RIGHT(-g, X, W)),
        Mistake(
            "B4",
            "d_W and d_b contain the last example only.",
            _rules(d_W=lambda g, X, W: X[-1:].T @ g[-1:], d_b=lambda g, X, W: g[-1]),
        ),
        Mistake(
            "W-last",
            "d_W contains the last example only.",
            _rules(d_W=lambda g, X, W: X[-1:].T @ g[-1:]),
        ),
        Mistake(
            "b-last",
            "d_b contains the last example only.",
            _rules(d_b=lambda g, X, W: g[-1]),
        ),
        Mistake(
            "order",
            "Right gradients in another order: X comes first, then W, then b.",
            lambda g, X, W: tuple(_RIGHT(g, X, W)[i] for i in (1, 0, 2)),
        ),
    ),
)
