"""Put every mechanical fault on the right answer of an exercise, and judge it.

None may get full marks where it changes anything; and each style, which changes nothing
that was asked for, must.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from grader.judge.code_exercise import CodeExercise
from grader.judge.faults import FAULTS, STYLES, Change, arrays_in, first_result
from grader.judge.network_faults import NETWORK_FAULTS
from grader.judge.points import Point
from grader.judge.rng import HIDDEN, generator
from grader.student.judging.call import fresh
from grader.student.judging.compare import agrees
from grader.student.judging.drawing import is_generator

TRIES = 3  # draws at which a fault may show that it is one


@dataclass(frozen=True)
class Tried:
    """What came of the adversaries of one exercise: how many there were, who passed."""

    faults: int
    accepted: tuple[str, ...]
    refused: tuple[str, ...]


NOT_TRIED = Tried(0, (), ())


def try_adversaries(exercise: CodeExercise) -> Tried:
    """Put every fault and every style on the right answer, and judge what comes out."""
    with np.errstate(all="ignore"):
        return _tried(exercise)


def _tried(exercise: CodeExercise) -> Tried:
    rng = generator(exercise.name, "adversaries")
    points = [p for _ in range(TRIES) for p in exercise.points(rng)]
    seen = [_right(exercise, point) for point in points]
    faults = {
        name: put_on
        for name, put_on in _all_faults().items()
        if put_on is first_result
        or any(map(partial(_differs, exercise, put_on), points, seen))
    }
    accepted = [n for n, put_on in faults.items() if _passes(exercise, put_on)]
    further = exercise.further_faults()
    accepted += [n for n, wrong in further.items() if exercise.passes(wrong, HIDDEN)]
    refused = [n for n, put_on in STYLES.items() if not _passes(exercise, put_on)]
    return Tried(len(faults) + len(further), tuple(accepted), tuple(refused))


def _all_faults() -> Mapping[str, Change]:
    return {**FAULTS, **NETWORK_FAULTS}


def what_passes(tried: Tried) -> Iterator[str]:
    """What is wrong with an exercise by its adversaries."""
    yield from (f"full marks for an answer that {fault}" for fault in tried.accepted)
    yield from (
        f"no full marks for the right answer {style}" for style in tried.refused
    )


def _passes(exercise: CodeExercise, put_on: Change) -> bool:
    return exercise.passes(exercise.changed(put_on), HIDDEN)


def _right(exercise: CodeExercise, point: Point) -> tuple[dict, set[str]]:
    """What the right answer returns at a point, and what it leaves behind."""
    reference = exercise.changed(_as_it_is)
    blocks = exercise.blocks(reference, point)
    return blocks, _traces(exercise.called(reference), point)


def _differs(exercise: CodeExercise, put_on: Change, point: Point, right) -> bool:
    """Whether a fault shows at a point: in what it returns, or in what it leaves."""
    answer, (blocks, usual) = exercise.changed(put_on), right
    try:
        mine = exercise.blocks(answer, point)
    except Exception:
        return True
    if any(not agrees(mine[name], blocks[name]) for name in blocks):
        return True
    return bool(_traces(exercise.called(answer), point) - usual)


def _as_it_is(right: Callable) -> Callable:
    return right


def _traces(answer: Callable, point: Point) -> set[str]:
    """What two calls leave behind, besides their results."""
    used = replace(point, args=fresh(point.args), kwargs=fresh(point.kwargs))
    first = arrays_in(answer(*used.args, **used.kwargs))
    again = arrays_in(answer(*fresh(point.args), **fresh(point.kwargs)))
    found = {
        "changed": any(
            not np.array_equal(a, b)
            for a, b in zip(arrays_in(used.args), arrays_in(point.args), strict=True)
        ),
        "not drawn from": any(
            before.bit_generator.state == after.bit_generator.state
            for before, after in zip(_generators(point), _generators(used), strict=True)
        ),
        "handed out again": any(a is b for a, b in zip(first, again, strict=True)),
        "one memory": len({id(a) for a in first}) < len(first),
    }
    return {name for name, there in found.items() if there}


def _generators(point: Point) -> list[np.random.Generator]:
    held = [*point.args, *point.kwargs.values()]
    return [value for value in held if is_generator(value)]
