"""The way forward: outputs and trace, and what a network starts from."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from grader.api import CodeExercise, Mistake, Point, Verdict, judge_start
from solutions import mlp as solution
from solutions.mlp import Layer, activation_pair

from .draws import batch

NETWORKS = (
    ("tanh", 5, (3, 4, 2)),
    ("relu", 4, (6, 5, 3, 2)),
    ("sigmoid", 7, (2, 3, 4)),
    ("relu", 3, (4, 2)),
    ("tanh", 1, (3, 4, 2)),
    ("tanh", 2, (3, 2, 4, 3, 2, 1)),
    ("sigmoid", 3, (3, 3, 3)),
)
DEEPEST = 5


def _forward_points(rng):
    points: list[Point] = []
    for activation, n, sizes in NETWORKS:
        params, X = batch(rng, n, sizes, activation)
        depth = f"{len(params)} layers" if len(params) > 1 else "one layer"
        where = f"for {depth} with {activation}{', one example' * (n == 1)}"
        again = n in (size for _, size, _ in NETWORKS[: len(points)])
        known = {} if again else {"n": n}
        points.append(Point((params, X, activation), where=where, sizes=known))
    return points


def _walk(bend=None, seen=None, bent=False, add=True, last=False, first=False):
    """A way forward with settings; the mistakes are its settings."""

    def answer(params, X, activation):
        activate, _ = activation_pair(activation)
        activate = bend or activate
        inputs, trace = (activate(X) if first else X), []
        for i, (W, b) in enumerate(params):
            z = inputs @ W + (b if add else 0)
            final = i == len(params) - 1
            a = z if final and not last else activate(z)
            kept = (inputs if seen is None else seen(a, X)), z
            trace.append((kept[0], activate(z)) if bent else kept)
            inputs = a
        return inputs, trace

    return answer


MLP_FORWARD = CodeExercise(
    "mlp_forward",
    solution.mlp_forward,
    _forward_points,
    returns=(
        "outputs",
        *(f"{kind} {i}" for i in range(1, DEEPEST + 1) for kind in ("inputs", "z")),
    ),
    view="outputs_and_trace",
    uses=("affine",),
    mistakes=(
        Mistake(
            "last",
            "The last layer goes through the activation; its sums are the outputs.",
            _walk(last=True),
        ),
        Mistake(
            "linear",
            "No activation anywhere: without it all layers are a single one.",
            _walk(bend=lambda z: z),
        ),
        Mistake(
            "first",
            "X goes through the activation; the first layer sees it as it is.",
            _walk(first=True),
        ),
        Mistake("no-bias", "The biases are not used.", _walk(add=False)),
        Mistake(
            "relu-always",
            "The activation is always ReLU; which one was asked for?",
            _walk(bend=lambda z: np.maximum(z, 0)),
        ),
        Mistake(
            "tanh-always",
            "Every network gets tanh; which activation was asked for?",
            _walk(bend=np.tanh),
        ),
        Mistake(
            "seen-X",
            "The outputs are right; the trace says that every layer saw X.",
            _walk(seen=lambda a, X: X),
        ),
        Mistake(
            "seen-next",
            "The trace holds what a layer gave; what it saw is asked for.",
            _walk(seen=lambda a, X: a),
        ),
        Mistake(
            "sums-bent",
            "The second entry of a pair has gone through the activation; z is "
            "asked for, before it.",
            _walk(bent=True),
        ),
        Mistake(
            "exchanged",
            "The two entries of a pair are exchanged: first what the layer saw.",
            lambda p, X, name: (
                _walk()(p, X, name)[0],
                [(z, x) for x, z in _walk()(p, X, name)[1]],
            ),
        ),
        Mistake(
            "reversed",
            "The trace begins with the last layer; the first goes first.",
            lambda p, X, name: (_walk()(p, X, name)[0], _walk()(p, X, name)[1][::-1]),
        ),
        Mistake(
            "short",
            "The last layer has no entry in the trace.",
            lambda p, X, name: (_walk()(p, X, name)[0], _walk()(p, X, name)[1][:-1]),
        ),
        Mistake(
            "one-layer",
            "Only the first layer is computed.",
            lambda p, X, name: _walk()(p[:1], X, name),
        ),
    ),
)

SIZES = ([40, 250, 60], [300, 40], [2, 5000, 3], [1, 6000])


def _start_points(rng):
    return [
        Point(
            (sizes, np.random.default_rng(rng.integers(2**31))),
            where=f"for sizes {sizes}",
        )
        for sizes in SIZES
    ]


def _drawn(spread=None, bias=np.zeros, draw=None):
    """A start with settings: spread(inputs, outputs) and bias(outputs)."""
    spread = spread or (lambda d, h: 1 / np.sqrt(d))
    draw = draw or (lambda rng, shape: rng.normal(size=shape))

    def answer(sizes, rng):
        shapes = pairwise(sizes)
        return [Layer(spread(*s) * draw(rng, s), bias(s[1])) for s in shapes]

    return answer


@dataclass(frozen=True, eq=False)
class StartExercise(CodeExercise):
    """A network drawn at random: its numbers, and that they come from the generator."""

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge a function at the points that belong to a seed."""
        return judge_start(self.spec(seed), function)

    def stored(self) -> dict:
        """The exercise at its public points, as plain data."""
        return {**super().stored(), "kind": "start"}


INITIALIZE_MLP = StartExercise(
    "initialize_mlp",
    solution.initialize_mlp,
    _start_points,
    returns=("shapes", "largest bias", "different units", "spread", "mean", "bell"),
    view="start",
    mistakes=(
        Mistake(
            "N11-zero",
            "All weights are zero: the units of a layer stay twins for ever.",
            _drawn(lambda d, h: 0.0),
        ),
        Mistake(
            "N11-ones",
            "All weights are alike: the units of a layer stay twins for ever.",
            _drawn(draw=lambda rng, shape: np.ones(shape)),
        ),
        Mistake(
            "unscaled",
            "The weights have spread 1 in every layer: how many inputs are added up?",
            _drawn(lambda d, h: 1.0),
        ),
        Mistake(
            "tiny",
            "The weights have the same spread, 0.01, in every layer; it depends on "
            "the inputs.",
            _drawn(lambda d, h: 0.01),
        ),
        Mistake(
            "fan-out",
            "The spread follows the units of the layer; its inputs are added up.",
            _drawn(lambda d, h: 1 / np.sqrt(h)),
        ),
        Mistake(
            "fan-both",
            "The spread follows inputs and units together; only inputs are added up.",
            _drawn(lambda d, h: np.sqrt(2 / (d + h))),
        ),
        Mistake(
            "no-root",
            "The spread is 1 over the number of inputs; a root is missing.",
            _drawn(lambda d, h: 1 / d),
        ),
        Mistake(
            "root-up",
            "The spread grows with the number of inputs; it is divided by the root.",
            _drawn(lambda d, h: np.sqrt(d)),
        ),
        Mistake(
            "biases",
            "The biases are 1; they start at 0.",
            _drawn(bias=np.ones),
        ),
        Mistake(
            "one-sided",
            "All weights are positive; the normal distribution has both signs.",
            _drawn(draw=lambda rng, shape: np.abs(rng.normal(size=shape))),
        ),
        Mistake(
            "uniform",
            "The weights are uniform numbers; normal ones are asked for.",
            _drawn(draw=lambda rng, shape: rng.uniform(-(3**0.5), 3**0.5, shape)),
        ),
        Mistake(
            "other",
            "The weights come from another distribution; normal ones are asked for.",
            _drawn(draw=lambda rng, shape: rng.laplace(0, 0.5**0.5, shape)),
        ),
        Mistake(
            "plus-one",
            "The bias is counted as an input; 1 / sqrt(inputs) is asked for.",
            _drawn(lambda d, h: 1 / np.sqrt(d + 1)),
        ),
        Mistake(
            "sorted",
            "The weights stand in order of size; leave each where it was drawn.",
            _drawn(draw=lambda rng, shape: np.sort(rng.normal(size=shape), axis=0)),
        ),
        Mistake(
            "transposed",
            "The matrices lie on their sides: W is (inputs, outputs).",
            lambda sizes, rng: [Layer(W.T.copy(), b) for W, b in _drawn()(sizes, rng)],
        ),
        Mistake(
            "bias-inputs",
            "The biases count the inputs; there is one for each unit of the layer.",
            lambda sizes, rng: [
                Layer(W, np.zeros(len(W))) for W, _ in _drawn()(sizes, rng)
            ],
        ),
    ),
)
