"""What a network starts from: points and known mistakes of a random draw."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from grader.api import CodeExercise, Mistake, Point, Verdict, judge_start
from solutions import mlp as solution
from solutions.mlp import Layer

SIZES = ([40, 250, 60], [300, 40], [2, 5000, 3], [1, 6000], [3000, 1])


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
    axes=("-", "-"),
    classes={
        "one layer": lambda point: len(point.args[0]) == 2,
        "several layers": lambda point: len(point.args[0]) > 2,
        "one input": lambda point: point.args[0][0] == 1,
        "few inputs": lambda point: point.args[0][0] == 2,
        "one unit": lambda point: point.args[0][-1] == 1,
        "more units than inputs": lambda point: np.diff(point.args[0])[0] > 0,
        "fewer units than inputs": lambda point: np.diff(point.args[0])[0] < 0,
    },
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
            "no-root-2",
            "The spread is 2 over the number of inputs; a root is missing.",
            _drawn(lambda d, h: 2 / d),
        ),
        Mistake(
            "root-of-2",
            "The root is taken of the 2 alone; it belongs to the inputs, too.",
            _drawn(lambda d, h: np.sqrt(2) / d),
        ),
        Mistake(
            "upside-down",
            "The spread is q over the root of the inputs; solve s q root(d) = 1 for s.",
            _drawn(lambda d, h: 1 / np.sqrt(2 * d)),
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
