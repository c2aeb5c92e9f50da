"""The kind of exercise whose answer builds a graph, and networks to build it of."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from grader.api import (
    Case,
    CodeExercise,
    Point,
    Verdict,
    judge_graph,
    losses_of,
    single_precision,
)
from solutions.graph import Node
from solutions.mlp import Layer

RETURNS = ("loss", "losses with one parameter moved")


class _BesideNode:
    """A function as if it was written in a notebook that has Node."""

    def __init__(self, answer: Callable):
        self.answer, self.__globals__ = answer, {"Node": Node}

    def __call__(self, *args):
        return self.answer(*args)


@dataclass(frozen=True, eq=False)
class GraphExercise(CodeExercise):
    """A function that builds a graph; mistakes build wrong ones."""

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge the graph by its losses at the points of a seed."""
        return judge_graph(self.spec(seed), function)

    def stored(self) -> dict:
        """The exercise at its public points, as plain data."""
        return {**super().stored(), "kind": "graph"}

    def changed(self, change: Callable[[Callable], Callable]) -> Callable:
        """The right answer with a change put on it, where its nodes are at hand."""
        return _BesideNode(change(self.reference))

    def called(self, answer: Callable) -> Callable:
        """Losses of the graph that an answer builds, from the arguments of a point."""
        return losses_of(answer)

    def blocks(self, function: Callable, point: Point | Case) -> dict[str, np.ndarray]:
        """Losses of a graph of ours at a point."""
        return super().blocks(losses_of(function), point)


def network(rng, sizes) -> list[Layer]:
    """Random layers with few digits. [d, h, ..., k] -> list of Layer."""
    return [
        Layer(*(rng.normal(0, 0.8, size=s).round(3) for s in ((d, h), h)))
        for d, h in pairwise(sizes)
    ]


def number_points_of(rng, sizes, targets):
    """Whole numbers in each argument, and single precision. targets are whole."""
    params, X = network(rng, sizes), rng.normal(size=(len(targets), sizes[0])).round(3)
    whole = [Layer(*(np.rint(3 * v).astype(int) for v in layer)) for layer in params]
    for told, args in {
        "where the layers hold whole numbers": (whole, X, targets),
        "where X holds whole numbers": (params, np.rint(3 * X).astype(int), targets),
        "for numbers of float32": single_precision((params, X, targets + 0.0)),
    }.items():
        yield Point(args, group="edge", where=told)
