"""Layers as pairs of forward and backward: points and known mistakes."""

import numpy as np

from grader.judge.exercise import CodeExercise, Mistake, Point
from grader.judge.mlp.draws import signed
from grader.judge.neuron.draws import logistic, slope
from solutions import mlp as solution

SHAPES = ((5, 3, 4), (2, 6, 3), (7, 4, 5))  # examples, inputs, units
SQUARE = (4, 4, 4)  # where a missing transpose runs, too
Z_SHAPES = ((5, 3), (4, 6), (7,))
UP = (1.1, 2.4)  # sizes of entries of an upstream gradient: never ones


def _at(n, d, h):
    return f"for {n} examples, {d} inputs and {h} units"


def _layer(rng, n, d, h):
    return rng.normal(size=(n, d)), rng.normal(size=(d, h)), signed(rng, h, 0.3, 1.0)


def _affine_points(rng):
    shaped = [
        Point(_layer(rng, *s), where=_at(*s), sizes=dict(zip("ndh", s, strict=True)))
        for s in SHAPES
    ]
    return [*shaped, Point(_layer(rng, *SQUARE), where=_at(*SQUARE))]


AFFINE = CodeExercise(
    "affine",
    solution.affine,
    _affine_points,
    mistakes=(
        Mistake(
            "no-bias", "The biases have no part in the result.", lambda X, W, b: X @ W
        ),
        Mistake("minus", "The biases are subtracted.", lambda X, W, b: X @ W - b),
        Mistake(
            "C7",
            "The weights are transposed: W[i, j] leads from input i to unit j.",
            lambda X, W, b: X @ W.T + b,
        ),
        Mistake(
            "order",
            "W @ X adds up over the examples; which index do X and W share?",
            lambda X, W, b: W @ X + b,
        ),
        Mistake(
            "transposed",
            "The result lies on its side: one row belongs to each example.",
            lambda X, W, b: (X @ W + b).T,
        ),
        Mistake(
            "star",
            "That is a product entry by entry; the sum over the inputs is missing.",
            lambda X, W, b: X * W + b,
        ),
        Mistake(
            "relu",
            "An activation is in it; a layer's weighted sums alone are asked for.",
            lambda X, W, b: np.maximum(X @ W + b, 0),
        ),
        Mistake(
            "sigmoid",
            "A sigmoid is in it; the sums are asked for as they are.",
            lambda X, W, b: logistic(X @ W + b),
        ),
        Mistake(
            "bias-sum",
            "Every unit got the sum of all biases; each has its own.",
            lambda X, W, b: X @ W + b.sum(),
        ),
        Mistake(
            "bias-twice", "The biases are added twice.", lambda X, W, b: X @ W + 2 * b
        ),
    ),
)


def _backward_points(rng):
    def args(n, d, h):
        X, W, _ = _layer(rng, n, d, h)
        return signed(rng, (n, h), *UP), X, W

    shaped = [
        Point(args(*s), where=_at(*s), sizes=dict(zip("ndh", s, strict=True)))
        for s in SHAPES
    ]
    return [*shaped, Point(args(*SQUARE), where=_at(*SQUARE))]


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
            "order",
            "Right gradients in another order: X comes first, then W, then b.",
            lambda g, X, W: tuple(_RIGHT(g, X, W)[i] for i in (1, 0, 2)),
        ),
    ),
)


def _z_points(rng):
    points = []
    for shape in Z_SHAPES:
        z = signed(rng, shape, 0.1, 2.6)
        points.append(Point((z,), where=f"for shape {shape}", sizes={"n": shape[0]}))
    return points


def _elementwise_points(rng):
    points = []
    for (point,) in ((p,) for p in _z_points(rng)):
        (z,) = point.args
        upstream = signed(rng, z.shape, *UP)
        points.append(Point((upstream, z), where=point.where, sizes=point.sizes))
    return points


def _relu_backward_points(rng):
    tie = np.array([0.0, 1.3, -0.4, 0.0])
    args = (signed(rng, 4, *UP), tie)
    return [*_elementwise_points(rng), Point(args, where="for z with zeros in it")]


def _smooth_points(rng):
    far = np.array([-1000.0, 1000.0, 0.3])
    args = (signed(rng, 3, *UP), far)
    extreme = Point(args, group="stability", where="at z of ±1000")
    return [*_elementwise_points(rng), extreme]


RELU = CodeExercise(
    "relu",
    solution.relu,
    _z_points,
    mistakes=(
        Mistake("absolute", "Negative sums come out positive.", np.abs),
        Mistake(
            "step",
            "Positive sums come out as 1; they keep their size.",
            lambda z: (z > 0) * 1.0,
        ),
        Mistake(
            "min",
            "The negative part survives; it is the other one.",
            lambda z: np.minimum(z, 0),
        ),
        Mistake(
            "leaky",
            "Negative sums leak through; they come out as 0 here.",
            lambda z: np.where(z > 0, z, 0.01 * z),
        ),
        Mistake(
            "clip",
            "Sums above 1 are cut off; there is no ceiling.",
            lambda z: np.clip(z, 0, 1),
        ),
        Mistake(
            "softplus",
            "That is the smooth relative, log(1 + exp(z)).",
            lambda z: np.logaddexp(0, z),
        ),
        Mistake("identity", "Nothing happens to the sums.", lambda z: z + 0.0),
        Mistake(
            "one", "The bend is at 1; it belongs to 0.", lambda z: np.maximum(z, 1)
        ),
        Mistake("silent", "Silent sums have been left out.", lambda z: z[z > 0]),
        Mistake("sigmoid", "That is the sigmoid.", logistic),
    ),
)

RELU_BACKWARD = CodeExercise(
    "relu_backward",
    solution.relu_backward,
    _relu_backward_points,
    mistakes=(
        Mistake(
            "A2",
            "Silent units pass a gradient on. Which of them moved the loss?",
            lambda g, z: g + 0 * z,
        ),
        Mistake(
            "A9",
            "The mask asks whether the unit was on in the forward pass, and that "
            "stands in z.",
            lambda g, z: g * (g > 0),
        ),
        Mistake(
            "U-ones",
            "The upstream gradient has no part in it: that is the mask alone.",
            lambda g, z: (z > 0) * 1.0,
        ),
        Mistake(
            "A-z",
            "The sums themselves are multiplied in; the slope of ReLU is 1 or 0.",
            lambda g, z: g * np.maximum(z, 0),
        ),
        Mistake("z", "The factor is z; its sign alone decides.", lambda g, z: g * z),
        Mistake("A-off", "The mask is the wrong way round.", lambda g, z: g * (z < 0)),
        Mistake(
            "tie",
            "Where z is exactly 0 the slope is 0 here, by agreement.",
            lambda g, z: g * (z >= 0),
        ),
        Mistake(
            "A-leaky",
            "Silent units let one per cent through: that is a leaky ReLU.",
            lambda g, z: g * np.where(z > 0, 1, 0.01),
        ),
        Mistake("D1", "The sign is wrong.", lambda g, z: -g * (z > 0)),
        Mistake(
            "sign",
            "Silent units pass the gradient on with its sign changed.",
            lambda g, z: g * np.sign(z),
        ),
        Mistake(
            "A-sigmoid",
            "That is the slope of the sigmoid.",
            lambda g, z: g * slope(logistic(z)),
        ),
        Mistake(
            "both",
            "Positive upstream gradients alone survive; the sign of upstream is free.",
            lambda g, z: g * (z > 0) * (g > 0),
        ),
    ),
)

SIGMOID_BACKWARD = CodeExercise(
    "sigmoid_backward",
    solution.sigmoid_backward,
    _smooth_points,
    uses=("sigmoid",),
    mistakes=(
        Mistake(
            "A1",
            "s (1 - s) wants the value after the activation. Which one did you pass?",
            lambda g, z: g * slope(z),
        ),
        Mistake("A2", "The slope of the sigmoid is missing.", lambda g, z: g + 0 * z),
        Mistake(
            "A4",
            "The sigmoid has been applied twice before the slope was taken.",
            lambda g, z: g * slope(logistic(logistic(z))),
        ),
        Mistake(
            "A5",
            "One factor 1 - a too many.",
            lambda g, z: g * slope(logistic(z)) * (1 - logistic(z)),
        ),
        Mistake(
            "A6",
            "The slope is in it twice.",
            lambda g, z: g * slope(logistic(z)) ** 2,
        ),
        Mistake(
            "U-ones",
            "The upstream gradient has no part in it.",
            lambda g, z: slope(logistic(z)),
        ),
        Mistake(
            "A-a",
            "That is the sigmoid itself times upstream.",
            lambda g, z: g * logistic(z),
        ),
        Mistake(
            "A-1-a",
            "The first of the two factors is missing.",
            lambda g, z: g * (1 - logistic(z)),
        ),
        Mistake(
            "A-tanh",
            "That is the slope of tanh, written in the value of the sigmoid.",
            lambda g, z: g * (1 - logistic(z) ** 2),
        ),
        Mistake("D1", "The sign is wrong.", lambda g, z: -g * slope(logistic(z))),
        Mistake(
            "exchanged",
            "The arguments are exchanged: upstream comes first.",
            lambda g, z: z * slope(logistic(g)),
        ),
    ),
)

TANH_BACKWARD = CodeExercise(
    "tanh_backward",
    solution.tanh_backward,
    _smooth_points,
    mistakes=(
        Mistake(
            "A1",
            "1 - a**2 wants the value after the activation. Which one did you pass?",
            lambda g, z: g * (1 - z**2),
        ),
        Mistake("A2", "The slope of tanh is missing.", lambda g, z: g + 0 * z),
        Mistake(
            "A-sigmoid",
            "That is the slope of the sigmoid, written in the value of tanh.",
            lambda g, z: g * slope(np.tanh(z)),
        ),
        Mistake(
            "sigmoid",
            "That is the slope of the sigmoid.",
            lambda g, z: g * slope(logistic(z)),
        ),
        Mistake(
            "A-1-a",
            "The square is missing in 1 minus the square.",
            lambda g, z: g * (1 - np.tanh(z)),
        ),
        Mistake(
            "A6",
            "The slope is in it twice.",
            lambda g, z: g * (1 - np.tanh(z) ** 2) ** 2,
        ),
        Mistake(
            "A-plus",
            "The slope is largest in the middle, where tanh is 0; look at the sign.",
            lambda g, z: g * (1 + np.tanh(z) ** 2),
        ),
        Mistake(
            "U-ones",
            "The upstream gradient has no part in it.",
            lambda g, z: 1 - np.tanh(z) ** 2,
        ),
        Mistake("D1", "The sign is wrong.", lambda g, z: -g * (1 - np.tanh(z) ** 2)),
        Mistake(
            "A-a",
            "That is tanh itself times upstream.",
            lambda g, z: g * np.tanh(z),
        ),
    ),
)
