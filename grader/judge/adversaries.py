"""Mechanical faults, put on the right answer of any exercise by machine.

Each is a slip of a class of input, or of a protocol, that its author would not notice
in ordinary use. None may get full marks where it changes anything; and each style,
which changes nothing that was asked for, must.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from grader.judge.code_exercise import CodeExercise
from grader.judge.points import Point
from grader.judge.rng import HIDDEN, generator
from grader.student.judging.call import fresh
from grader.student.judging.compare import agrees

Change = Callable[[Callable], Callable]
TRIES = 3  # draws at which a fault may show that it is one


@dataclass(frozen=True)
class Tried:
    """What came of the adversaries of one exercise: how many there were, who passed."""

    faults: int
    accepted: tuple[str, ...]
    refused: tuple[str, ...]


NOT_TRIED = Tried(0, (), ())


def _after(change: Callable) -> Change:
    """The right results, each array of them changed."""
    return lambda right: lambda *args, **kwargs: _mapped(change, right(*args, **kwargs))


def _mapped(change: Callable, result):
    if isinstance(result, tuple | list):
        return type(result)(_mapped(change, part) for part in result)
    if hasattr(result, "__next__"):
        return (_mapped(change, part) for part in result)
    if isinstance(result, np.ndarray | np.number | float):
        return change(np.asarray(result))
    return result


def _before(change: Callable) -> Change:
    """The right answer to changed arguments."""

    def put_on(right):
        return lambda *args, **kwargs: right(
            *(_mapped(change, a) for a in args), **kwargs
        )

    return put_on


def _made_like(place: int) -> Change:
    """Results written into an array made like one of the arguments."""

    def put_on(right):
        def answer(*args, **kwargs):
            kind = np.asarray(args[place]).dtype if len(args) > place else float
            return _mapped(lambda a: a.astype(kind), right(*args, **kwargs))

        return answer

    return put_on


def _in_place(place: int) -> Change:
    """The right results; an argument is left doubled."""

    def put_on(right):
        def answer(*args, **kwargs):
            result = right(*fresh(args), **kwargs)
            if len(args) > place and isinstance(args[place], np.ndarray):
                args[place][...] = 2 * args[place]
            return result

        return answer

    return put_on


def _shared_buffer(right: Callable) -> Callable:
    """One array for each shape is handed out again and again."""
    kept: dict[tuple, np.ndarray] = {}

    def handed_out(array):
        buffer = kept.setdefault((array.shape, array.dtype), array.copy())
        buffer[...] = array
        return buffer

    return lambda *args, **kwargs: _mapped(handed_out, right(*args, **kwargs))


def _first_result(right: Callable) -> Callable:
    """The first result for arguments of some shapes is given for all of them."""
    kept: dict = {}

    def answer(*args, **kwargs):
        shapes = tuple(np.shape(a) if not callable(a) else a for a in args)
        shapes = tuple(s if isinstance(s, tuple) or callable(s) else () for s in shapes)
        if shapes not in kept:
            kept[shapes] = right(*args, **kwargs)
        return kept[shapes]

    return answer


def _zeros_below(right: Callable) -> Callable:
    """Only the first row of a result is filled in."""

    def first(array):
        return (
            np.where(np.arange(len(array)) < 1, array.T, 0).T if array.ndim else array
        )

    return _after(first)(right)


def _row_major_lost(array: np.ndarray) -> np.ndarray:
    turned = array.ndim == 2 and array.shape[0] == array.shape[1]
    return array.T if turned else array


FAULTS: Mapping[str, Change] = {
    "squeezes the result": _after(np.squeeze),
    "makes an array of a number": _after(np.atleast_1d),
    "makes a matrix of a vector": _after(np.atleast_2d),
    "writes whole numbers": _after(lambda a: a.astype(int)),
    "writes into an array like the first argument": _made_like(0),
    "writes into an array like the second argument": _made_like(1),
    "flattens the result": _after(np.ravel),
    "flattens the arguments": _before(np.ravel),
    "cuts the arguments off at 30": _before(lambda a: np.clip(a, -30, 30)),
    "cuts the result off at 1e-6": _after(lambda a: np.where(abs(a) < 1e-6, 1e-6, a)),
    "rounds to three digits": _after(lambda a: np.round(a, 3)),
    "adds 1e-4": _after(lambda a: a + 1e-4),
    "loses the sign": _after(np.abs),
    "changes the first argument": _in_place(0),
    "changes the second argument": _in_place(1),
    "hands out one buffer": _shared_buffer,
    "keeps the first result of a shape": _first_result,
    "fills the first row only": _zeros_below,
    "turns what is square": _after(_row_major_lost),
}
STYLES: Mapping[str, Change] = {
    "in single precision": _after(lambda a: a.astype(np.float32)),
    "in Fortran's order": _after(lambda a: np.array(a, order="F")),
    "as a view": _after(lambda a: np.stack([a, a], axis=-1)[..., 0]),
}


def try_adversaries(exercise: CodeExercise) -> Tried:
    """Put every fault and every style on the right answer, and judge what comes out."""
    with np.errstate(all="ignore"):
        return _tried(exercise)


def _tried(exercise: CodeExercise) -> Tried:
    rng = generator(exercise.name, "adversaries")
    points = [p for _ in range(TRIES) for p in exercise.points(rng)]
    faults = {
        name: put_on
        for name, put_on in FAULTS.items()
        if put_on is _first_result
        or any(_differs(exercise, put_on, point) for point in points)
    }
    accepted = [n for n, put_on in faults.items() if _passes(exercise, put_on)]
    refused = [n for n, put_on in STYLES.items() if not _passes(exercise, put_on)]
    return Tried(len(faults), tuple(accepted), tuple(refused))


def what_passes(tried: Tried) -> Iterator[str]:
    """What is wrong with an exercise by its adversaries."""
    yield from (f"full marks for an answer that {fault}" for fault in tried.accepted)
    yield from (
        f"no full marks for the right answer {style}" for style in tried.refused
    )


def _passes(exercise: CodeExercise, put_on: Change) -> bool:
    return exercise.judge(put_on(exercise.reference), HIDDEN).passed


def _differs(exercise: CodeExercise, put_on: Change, point: Point) -> bool:
    """Whether a fault shows at a point: in what it returns, or in what it leaves."""
    answer = put_on(exercise.reference)
    try:
        right = exercise.blocks(exercise.reference, point)
        mine = exercise.blocks(answer, point)
    except Exception:
        return True
    if any(not agrees(mine[name], right[name]) for name in right):
        return True
    return _leaves_traces(answer, point)


def _leaves_traces(answer: Callable, point: Point) -> bool:
    """Whether arguments are changed, or arrays of one call come again in the next."""
    args = fresh(point.args)
    first = _arrays(answer(*args, **point.kwargs))
    pairs = zip(args, point.args, strict=True)
    if any(type(a) is np.ndarray and not np.array_equal(a, b) for a, b in pairs):
        return True
    again = _arrays(answer(*fresh(point.args), **point.kwargs))
    return any(a is b for a, b in zip(first, again, strict=True))


def _arrays(result) -> list[np.ndarray]:
    """All arrays of a result, however it is nested."""
    if isinstance(result, np.ndarray):
        return [result]
    nested = isinstance(result, tuple | list) or hasattr(result, "__next__")
    return [array for part in result for array in _arrays(part)] if nested else []
