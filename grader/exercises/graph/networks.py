"""Networks built as graphs: points, and graphs that learners build wrong."""

from collections.abc import Callable

import numpy as np

from grader.api import Mistake, Point
from solutions import graph as solution
from solutions.graph import (
    Add,
    AddConstant,
    CrossEntropy,
    MatMul,
    Multiply,
    MultiplyConstant,
    Node,
    Op,
    ReLU,
    Sigmoid,
    Sum,
    apply,
)

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
BENT: tuple[Op, ...] = (Sigmoid(),)  # what is behind the hidden layer
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
            if not _near_a_kink(params, X):
                break
        shares = rng.uniform(0.1, 1.0, size=(n, sizes[-1]))
        targets = shares / shares.sum(axis=1, keepdims=True)
        where = f"in a {'-'.join(map(str, sizes))} net"
        points.append(Point((params, X, targets), where=where))
    labels = np.eye(3, dtype=int)[[2, 0]]
    return [*points, *number_points_of(rng, (2, 2, 3), labels)]


def _net(
    hidden: Op | None = None, first=None, last=None, head=None, turned=False, start=0
) -> Callable:
    """A classifier with ops exchanged; None leaves an op out, as in layers to start."""

    def build(params, X, targets):
        output = Node(X) if first is None else apply(first, Node(X))
        layers = list(reversed(params)) if turned else params
        for i, layer in enumerate(layers):
            if i > start and hidden is not None:
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


def _regressions(rng):
    """Two layers; more than one output at some points, equal widths at the last."""
    points = []
    for n, d, h, k in (
        (7, 3, 5, 4),
        (4, 2, 3, 1),
        (3, 3, 3, 3),
        (1, 3, 2, 1),
        (3, 1, 1, 2),
    ):
        params, X = network(rng, (d, h, k)), rng.normal(size=(n, d)).round(3)
        targets = rng.normal(2.0, 1.0, size=(n, k)).round(3)
        where = f"in a {d}-{h}-{k} net"
        points.append(Point((params, X, targets), where=where))
    targets = rng.integers(1, 9, (2, 1))
    return [*points, *number_points_of(rng, (2, 2, 1), targets)]


def _outputs(params, X, *ops: tuple[Op, ...]):
    """The outputs of two layers; ops are those behind each of them."""
    output = Node(X)
    for layer, behind in zip(params, ops, strict=True):
        output = apply(Add(), apply(MatMul(), output, layer.W), layer.b)
        for op in behind:
            output = apply(op, output)
    return output


def _loss(
    factor: float, sign=-1.0, power=2, hidden=BENT, last=(), mean=False
) -> Callable:
    """Factor times the sum (or mean) of powers of output + sign * target."""

    def build(params, X, targets):
        o = _outputs(params, X, hidden, last)
        r = apply(AddConstant(sign * targets), o)
        for _ in range(power - 1):
            r = apply(Multiply(), r, r)
        total = apply(Sum(), r)
        return apply(MultiplyConstant(factor / len(X) if mean else factor), total)

    return build


def _square_of_sum(params, X, targets):
    o = _outputs(params, X, BENT, ())
    total = apply(Sum(), apply(AddConstant(-targets), o))
    return apply(MultiplyConstant(0.5), apply(Multiply(), total, total))


def _times_target(params, X, targets):
    o = _outputs(params, X, BENT, ())
    r = apply(AddConstant(-targets), o)
    return apply(MultiplyConstant(0.5), apply(Sum(), apply(Multiply(), r, o)))


WORKED_NETWORK_LOSS = GraphExercise(
    "worked_network_loss",
    solution.worked_network_loss,
    _regressions,
    returns=RETURNS,
    axes=("+", "nd", "nk"),
    without=dict.fromkeys(
        ("one layer", "five layers", "five layers alike"), "the network has two layers"
    ),
    uses=("MatMul", "Add", "Sigmoid", "AddConstant", "Multiply", "Sum"),
    mistakes=(
        Mistake("D2", "The loss is twice too large: where is the half?", _loss(1.0)),
        Mistake(
            "B1", "E adds the examples up; you take the mean.", _loss(0.5, mean=True)
        ),
        Mistake(
            "D8",
            "The targets are added to the outputs; subtract them.",
            _loss(0.5, sign=1.0),
        ),
        Mistake("D5", "The residuals are not squared.", _loss(0.5, power=1)),
        Mistake(
            "B1-D2",
            "E is half a sum; you take the mean, and not half of it.",
            _loss(1.0, mean=True),
        ),
        Mistake("linear", "The hidden layer has no sigmoid.", _loss(0.5, hidden=())),
        Mistake(
            "A4",
            "The hidden sums go through the sigmoid twice.",
            _loss(0.5, hidden=(Sigmoid(), Sigmoid())),
        ),
        Mistake(
            "sigmoid-last",
            "The output is linear; it goes through a sigmoid here.",
            _loss(0.5, last=BENT),
        ),
        Mistake(
            "relu", "The hidden layer has a ReLU here.", _loss(0.5, hidden=(ReLU(),))
        ),
        Mistake(
            "square-of-sum",
            "You square the sum; squares are added up.",
            _square_of_sum,
        ),
        Mistake(
            "times-output",
            "The residual is multiplied by the output and not by itself.",
            _times_target,
        ),
    ),
)
