"""The worked network built as a graph: points, and graphs that learners build wrong."""

from collections.abc import Callable

from grader.api import Mistake, Point
from solutions import graph as solution
from solutions.graph import (
    Add,
    AddConstant,
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

BENT: tuple[Op, ...] = (Sigmoid(),)  # what is behind the hidden layer


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
