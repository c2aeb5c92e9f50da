"""Certify the parts of the engine: gradients of the graphs, mistakes told apart.

The gradients of a graph solve linear equations: each is what arrives over the edges to
the users of a node. That is a second way to them, without any order or path.
"""

import itertools
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from grader.judge.adversaries import Tried, what_passes
from grader.judge.certificate import (
    CERTIFIED,
    MARGIN,
    SEEDS,
    Certificate,
    digits_of,
    on_file,
)
from grader.judge.engine_exercise import EngineExercise, sheet
from grader.judge.engine_faults import FAULTS, STYLES, Change
from grader.judge.rng import HIDDEN


def certify_engine(
    exercise: EngineExercise, notebook: str = "", answers: Path | None = None
) -> Certificate:
    """Examine one part of the engine in its public and its hidden graphs."""
    sheets = [sheet(seed) for seed in SEEDS]
    told = [graph for drawn in sheets for graph in drawn["graphs"].values()]
    error = max(_gap(solved(graph["graph"]), graph["expected"]) for graph in told)
    named = {sentence for sentence, _ in sheets[0]["mistakes"]}
    named = named if exercise.name == "backward" else set()
    errors = [e for drawn in sheets for e in mistake_errors(drawn)] if named else []
    tried = try_faults(exercise)
    complaints = [*_complaints(sheets, errors, error), *what_passes(tried)]
    return Certificate(
        notebook=notebook,
        name=exercise.name,
        points=len(sheets[0]["graphs"]),
        extremes=2,
        mistakes=len(named),
        smallest_error=min(errors, default=math.inf),
        digits=digits_of(error),
        wrong_files=on_file(answers, "wrong", exercise.name),
        right_files=on_file(answers, "right", exercise.name),
        complaints=tuple(complaints),
        classes=len(sheets[0]["graphs"]),
        faults=tried.faults,
    )


def try_faults(exercise: EngineExercise) -> Tried:
    """Put every fault and every style on the right part, and judge what comes out."""

    def passed(change: Change) -> bool:
        return exercise.judge(change(exercise.reference), HIDDEN).passed

    faults, styles = FAULTS[exercise.kind], STYLES[exercise.kind]
    accepted = [name for name, change in faults.items() if passed(change)]
    refused = [name for name, change in styles.items() if not passed(change)]
    return Tried(len(faults), tuple(accepted), tuple(refused))


def solved(graph: list) -> dict[str, float]:
    """Gradient of every node: 1 at the root, else the sum over the users of a node."""
    names = [name for name, _, _ in graph]
    arriving = np.zeros((len(names), len(names)))
    for user, parents, slopes in graph:
        for parent, slope in zip(parents, slopes, strict=True):
            arriving[names.index(parent), names.index(user)] += slope
    start = np.eye(len(names))[-1]
    gradients = np.linalg.solve(np.eye(len(names)) - arriving, start)
    return dict(zip(names, gradients.tolist(), strict=True))


def mistake_errors(drawn: dict) -> list[float]:
    """For each known mistake how far it is from the truth where it is farthest."""
    graphs = drawn["graphs"]
    return [
        max(_gap(found[name], graph["expected"]) for name, graph in graphs.items())
        for _, found in drawn["mistakes"]
    ]


def _gap(found: dict, expected: dict) -> float:
    return max(abs(found[n] - v) / max(abs(v), 1.0) for n, v in expected.items())


def _complaints(sheets: list, errors: list, error: float) -> Iterator[str]:
    if not error <= CERTIFIED:
        yield f"the gradients of the graphs are off by {error:.1g}"
    if min(errors, default=math.inf) < MARGIN:
        yield f"a mistake is only {min(errors):.1g} away from the truth"
    for seed, drawn in zip(SEEDS, sheets, strict=True):
        for (one, ours), (other, theirs) in itertools.combinations(
            drawn["mistakes"], 2
        ):
            if ours == theirs and one != other:
                yield f"two mistakes look the same at the {seed} points: {one} {other}"
