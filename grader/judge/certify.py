"""Certify the code exercises: right references, mistakes that points tell apart.

For every exercise, at public and hidden points: the reference against an independent
evaluation with 50 digits; the error of each known mistake; pairs of mistakes that look
the same; sentences and sizes that occur twice. Where an exercise declares the axes of
its arguments: a point for every class of input, and no marks for mechanical faults.
"""

import itertools
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np

from grader.judge.adversaries import NOT_TRIED, try_adversaries, what_passes
from grader.judge.certificate import (
    AT_EXTREMES,
    CERTIFIED,
    MARGIN,
    SEEDS,
    Certificate,
    digits_of,
    on_file,
)
from grader.judge.certify_engine import certify_engine
from grader.judge.code_exercise import CodeExercise
from grader.judge.engine_exercise import EngineExercise
from grader.judge.exercise import Exercise
from grader.judge.input_classes import classes_of, missing_classes
from grader.student.judging.compare import block_error
from grader.student.judging.spec import Case, Spec, same_mark

NOTHING = 1e-50  # what rounding with 60 digits leaves of a zero
Oracles = Mapping[str, Callable]


def certificates(
    by_notebook: Mapping[str, Iterable[Exercise]],
    oracles: Oracles,
    answers: Path | None = None,
) -> Iterator[Certificate]:
    """One certificate for each exercise that is a program, notebook by notebook.

    oracles: independent evaluations by the name of the exercise. answers: the folder of
    the answers on file, if there is one.
    """
    for notebook, exercises in by_notebook.items():
        for exercise in exercises:
            if isinstance(exercise, CodeExercise):
                yield certify(exercise, oracles, notebook, answers)
            elif isinstance(exercise, EngineExercise):
                yield certify_engine(exercise, notebook, answers)


def certify(
    exercise: CodeExercise,
    oracles: Oracles,
    notebook: str = "",
    answers: Path | None = None,
) -> Certificate:
    """Examine one exercise at its public and its hidden points."""
    specs = [exercise.spec(seed) for seed in SEEDS]
    errors = [e for spec in specs for e in mistake_errors(exercise, spec)]
    exact = reference_errors(exercise, oracles)
    classes = classes_of(exercise)
    tried = try_adversaries(exercise) if classes else NOT_TRIED
    cases = specs[0].cases
    return Certificate(
        notebook=notebook,
        name=exercise.name,
        points=sum(c.group == "value" for c in cases),
        extremes=sum(c.group != "value" for c in cases),
        mistakes=len({m.code for m in exercise.mistakes}),
        smallest_error=min(errors, default=math.inf),
        digits=digits_of(exact[0]) if exact else None,
        wrong_files=on_file(answers, "wrong", exercise.name),
        right_files=on_file(answers, "right", exercise.name),
        complaints=(
            *_complaints(exercise, specs, errors, exact),
            *missing_classes(exercise),
            *what_passes(tried),
        ),
        classes=len(classes) - len(exercise.without),
        faults=tried.faults,
    )


def _complaints(exercise, specs, errors, exact) -> Iterator[str]:
    if exact is None:
        yield "no independent evaluation"
    elif not exact[0] <= CERTIFIED:
        yield f"the reference is off by {exact[0]:.1g}"
    elif not exact[1] <= AT_EXTREMES:
        yield f"the reference is off by {exact[1]:.1g} at an extreme"
    if min(errors, default=math.inf) < MARGIN:
        yield f"a mistake is only {min(errors):.1g} away from the truth"
    for seed, spec in zip(SEEDS, specs, strict=True):
        for one, other in coincidences(exercise, spec):
            yield f"{one} and {other} look the same at the {seed} points"
    yield from repeated_sentences(exercise)
    yield from repeated_sizes(specs[0])


def reference_errors(
    exercise: CodeExercise, oracles: Oracles
) -> tuple[float, float] | None:
    """Largest error of the reference at ordinary points and at extremes.

    None without an oracle.
    """
    oracle = oracles.get(exercise.name)
    if oracle is None:
        return None
    gaps = {True: [0.0], False: [0.0]}
    for case in [case for seed in SEEDS for case in exercise.spec(seed).cases]:
        gaps[case.group == "value"].append(_gap(exercise, oracle, case))
    return max(gaps[True]), max(gaps[False])


def rounded(value) -> np.ndarray:
    """What an oracle returns (numbers of any precision, nested lists) as doubles."""
    if isinstance(value, list | tuple):
        return np.array([rounded(entry) for entry in value])
    return np.asarray(value, dtype=float)


def _gap(exercise: CodeExercise, oracle, case: Case) -> float:
    found = oracle(*case.args, **case.kwargs)
    truth = found if len(exercise.returns) > 1 else (found,)
    pairs = zip(case.expected.values(), map(rounded, truth), strict=True)
    return max(_error(block, right) for block, right in pairs)


def _error(found: np.ndarray, right: np.ndarray) -> float:
    right = np.where(np.abs(right) < NOTHING, 0.0, right)
    return block_error(found, right) if found.shape == right.shape else math.inf


def mistake_errors(exercise: CodeExercise, spec: Spec) -> list[float]:
    """For each known mistake how far it is from the truth where it is farthest."""
    return [
        max(
            _distance(exercise.results(mistake.answer, case), case.expected)
            for case in spec.ordinary
        )
        for mistake in exercise.mistakes
    ]


def _distance(found: dict | None, expected: dict) -> float:
    if found is None:
        return math.inf
    return max(_error(found[name], expected[name]) for name in expected)


def coincidences(exercise: CodeExercise, spec: Spec) -> list[tuple[str, str]]:
    """Pairs of mistakes with different sentences and the same results everywhere."""
    count = range(len(spec.ordinary))
    marks = [[known.mark_at(i) for i in count] for known in spec.mistakes()]
    marked = zip(exercise.mistakes, marks, strict=True)
    return [
        (one.code, other.code)
        for (one, ours), (other, theirs) in itertools.combinations(marked, 2)
        if one.sentence != other.sentence and all(map(same_mark, ours, theirs))
    ]


def repeated_sentences(exercise: CodeExercise) -> Iterator[str]:
    """Different mistakes that would be told in the same words."""
    told = {(m.code, m.sentence) for m in exercise.mistakes}
    said = Counter(sentence for _, sentence in told)
    yield from (f"two mistakes say: {s}" for s, count in said.items() if count > 1)


def repeated_sizes(spec: Spec) -> Iterator[str]:
    """Points with two dimensions of one length, or with as many examples as another.

    One pair may have as many: an ordinary point comes once more with other numbers.
    """
    ordinary = [c for c in spec.ordinary if c.sizes]
    for case in ordinary:
        if len(set(case.sizes.values())) < len(case.sizes):
            yield f"two dimensions are equal {case.where}: {case.sizes}"
    counts = Counter(c.sizes.get("n") for c in ordinary)
    again = {n: count for n, count in counts.items() if n and count > 1}
    if sum(again.values()) > 2:
        yield from (f"{count} points have n = {n}" for n, count in again.items())
