"""Classifiers built as graphs: points, and graphs that learners build wrong."""

from collections.abc import Callable

import numpy as np

from grader.api import Mistake, Point
from solutions import graph as solution
from solutions.graph import (
    Add,
    CrossEntropy,
    MatMul,
    MultiplyConstant,
    Node,
    Op,
    ReLU,
    Sigmoid,
    apply,
)
from solutions.mlp import Layer

from ..mlp.draws import begins_alike, without_biases
from .graph_exercise import RETURNS, GraphExercise, network, number_points_of

CLASSIFIERS = (
    (7, 3, 5, 4),
    (4, 2, 6, 3, 5),
    (3, 4, 2),
    (3, 3, 3, 3, 3, 3, 3),
    (3, 4, 2, 4, 3, 2, 3),
    (4, 1, 3, 1, 2),
    (1, 2, 3, 2),
)
KINK = 0.02  # no weighted sum of a hidden unit may lie closer to zero


def _near_a_kink(params, X) -> bool:
    nearest = np.inf
    for W, b in params[:-1]:
        z = X @ W + b
        nearest, X = min(nearest, np.abs(z).min()), np.maximum(z, 0)
    return nearest < KINK


def _classifiers(rng):
    """Nets of one to five layers; all widths differ but where they are all equal."""
    points = []
    for n, *sizes in CLASSIFIERS:
        while True:
            params, X = network(rng, sizes), rng.normal(size=(n, sizes[0])).round(3)
            if len(set(sizes)) == 1:  # layers alike, as training begins with them
                params = without_biases(params)
            if not _near_a_kink(params, X):
                break
        shares = rng.uniform(0.1, 1.0, size=(n, sizes[-1]))
        targets = shares / shares.sum(axis=1, keepdims=True)
        where = f"in a {'-'.join(map(str, sizes))} net"
        points.append(Point((params, X, targets), where=where))
    labels = np.eye(3, dtype=int)[[2, 0]]
    return [
        *points,
        _far(points[2]),
        *number_points_of(rng, (2, 2, 3), labels),
    ]


def _far(point):
    """The same net with logits so large that their exponentials overflow.

    Biases make them so: whoever subtracts the largest logit as a number is right, also
    where a parameter is moved a little.
    """
    params, X, targets = point.args
    W, b = params[-1]
    far = [*params[:-1], Layer(W, b + 1000.0)]
    return Point((far, X, targets), group="stability", where="at logits of 1000")


def _net(
    hidden: Op | None = None,
    first=None,
    last=None,
    head=None,
    turned=False,
    start=0,
    end=0,
) -> Callable:
    """A classifier with ops exchanged; None leaves an op out, as in layers to start."""

    def build(params, X, targets):
        output = Node(X) if first is None else apply(first, Node(X))
        layers = list(reversed(params)) if turned else params
        for i, layer in enumerate(layers):
            if start < i < len(layers) - end and hidden is not None:
                output = apply(hidden, output)
            output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
        if last is not None:
            output = apply(last, output)
        return (head or (lambda o, t: apply(CrossEntropy(t), o)))(output, targets)

    return build


def _bias_last(params, X, targets):
    """The ReLU between the product and the bias, in all layers but the last."""
    output = Node(X)
    for layer in params[:-1]:
        output = apply(Add(), apply(ReLU(), apply(MatMul(), output, layer.W)), layer.b)
    output = apply(Add(), apply(MatMul(), output, params[-1].W), params[-1].b)
    return apply(CrossEntropy(targets), output)


def _times_n(output, targets):
    total = apply(CrossEntropy(targets), output)
    return apply(MultiplyConstant(float(len(targets))), total)


MLP_LOSS = GraphExercise(
    "mlp_loss",
    solution.mlp_loss,
    _classifiers,
    returns=RETURNS,
    axes=("+", "nd", "nk"),
    classes={"layers alike, with biases of 0": begins_alike},
    without=dict.fromkeys(
        ("one output", "one class"), "the probability of a single class is 1"
    ),
    uses=("MatMul", "Add", "ReLU", "CrossEntropy"),
    mistakes=(
        Mistake(
            "linear",
            "There is no ReLU between the layers, so they are one linear layer.",
            _net(),
        ),
        Mistake(
            "relu-last",
            "The logits go through a ReLU; it stands between the layers only.",
            _net(ReLU(), last=ReLU()),
        ),
        Mistake(
            "relu-first",
            "The features go through a ReLU; it stands between the layers only.",
            _net(ReLU(), first=ReLU()),
        ),
        Mistake("sigmoid", "The hidden layers have a sigmoid here.", _net(Sigmoid())),
        Mistake(
            "first-linear",
            "There is no ReLU after the first layer.",
            _net(ReLU(), start=1),
        ),
        Mistake(
            "last-linear",
            "There is no ReLU before the last layer.",
            _net(ReLU(), end=1),
        ),
        Mistake(
            "before-bias",
            "The ReLU stands before the bias; the bias is a part of the sum.",
            _bias_last,
        ),
        Mistake(
            "B1",
            "The loss is n times too large: CrossEntropy is a mean already.",
            _net(ReLU(), head=_times_n),
        ),
        Mistake(
            "sigmoid-last",
            "The logits go through a sigmoid before the softmax.",
            _net(ReLU(), last=Sigmoid()),
        ),
        Mistake(
            "turned", "The layers are in the wrong order.", _net(ReLU(), turned=True)
        ),
    ),
)
