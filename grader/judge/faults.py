"""Mechanical faults and styles, to be put on the right answer of any exercise.

Each fault is a slip of a class of input, or of a protocol, that its author would not
notice in ordinary use; a style changes nothing that was asked for.
"""

import inspect
from collections.abc import Callable, Mapping
from functools import partial

import numpy as np

from grader.judge.points import each_part
from grader.student.judging.call import fresh
from grader.student.judging.drawing import is_generator

Change = Callable[[Callable], Callable]


def after(change: Callable) -> Change:
    """The right results, each array of them changed."""
    return lambda right: lambda *args, **kwargs: mapped(change, right(*args, **kwargs))


def mapped(change: Callable, result):
    """The same with each array and number changed, however they are nested."""
    if isinstance(result, tuple | list):
        return each_part(partial(mapped, change), result)
    if isinstance(result, dict):
        return {name: mapped(change, part) for name, part in result.items()}
    if hasattr(result, "__next__"):
        return (mapped(change, part) for part in result)
    if isinstance(result, np.ndarray | np.number | float):
        return change(np.asarray(result))
    return result


def before(change: Callable) -> Change:
    """The right answer to changed arguments."""

    def put_on(right):
        return lambda *args, **kwargs: right(
            *(mapped(change, a) for a in args), **kwargs
        )

    return put_on


def _made_like(place: int) -> Change:
    """Results written into an array made like one of the arguments."""

    def put_on(right):
        def answer(*args, **kwargs):
            held = arrays_in(args[place]) if len(args) > place else []
            kind = held[0].dtype if held else float
            return mapped(lambda a: a.astype(kind), right(*args, **kwargs))

        return answer

    return put_on


def _in_place(place: int) -> Change:
    """The right results; an argument is left doubled."""

    def put_on(right):
        def answer(*args, **kwargs):
            kept = [a if is_generator(a) else fresh(a) for a in args]
            result = right(*kept, **kwargs)
            for array in arrays_in(args[place]) if len(args) > place else []:
                array[...] = 2 * array
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

    return lambda *args, **kwargs: mapped(handed_out, right(*args, **kwargs))


def first_result(right: Callable) -> Callable:
    """The first result for arguments of some shapes is given for all of them."""
    kept: dict = {}

    def answer(*args, **kwargs):
        shapes = tuple(a if callable(a) else _form(a) for a in args)
        if shapes not in kept:
            kept[shapes] = right(*args, **kwargs)
        return kept[shapes]

    return answer


def _form(value) -> tuple:
    """Shapes of an argument: of an array, of a number, of all in a list."""
    if isinstance(value, list | tuple):
        return tuple(map(_form, value))
    return np.shape(value) if isinstance(value, np.ndarray) else ()


def arrays_in(value) -> list[np.ndarray]:
    """All arrays of an argument or a result, however it is nested."""
    if isinstance(value, np.ndarray):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    nested = isinstance(value, tuple | list) or hasattr(value, "__next__")
    return [array for part in value for array in arrays_in(part)] if nested else []


def _asks_for_a_shape(place: int) -> Change:
    """The right results; a number of Python has no shape."""

    def put_on(right):
        def answer(*args, **kwargs):
            if len(args) > place and type(args[place]) in (int, float):
                args[place].shape  # noqa: B018 - what a learner would call
            return right(*args, **kwargs)

        return answer

    return put_on


def _writes_into_a_copy(place: int) -> Change:
    """The right results, of which an item is assigned in a copy of an argument."""

    def put_on(right):
        def answer(*args, **kwargs):
            if len(args) > place and isinstance(args[place], np.float64):
                args[place].copy()[()] = 0.0  # no number of NumPy takes items
            return right(*args, **kwargs)

        return answer

    return put_on


def _defaults_of_its_own(right: Callable) -> Callable:
    """Numbers that a call leaves out are others than the text says."""
    parameters = inspect.signature(right).parameters.values()
    numbers = [p for p in parameters if isinstance(p.default, int | float)]

    def answer(*args, **kwargs):
        left_out = list(parameters)[len(args) :]
        own = {p.name: 10 * p.default + 1e-3 for p in numbers if p in left_out}
        return right(*args, **{**own, **kwargs})

    return answer


def _zeros_below(right: Callable) -> Callable:
    """Only the first row of a result is filled in."""

    def first(array):
        return (
            np.where(np.arange(len(array)) < 1, array.T, 0).T if array.ndim else array
        )

    return after(first)(right)


def _row_major_lost(array: np.ndarray) -> np.ndarray:
    turned = array.ndim == 2 and array.shape[0] == array.shape[1]
    return array.T if turned else array


FAULTS: Mapping[str, Change] = {
    "squeezes the result": after(np.squeeze),
    "makes an array of a number": after(np.atleast_1d),
    "makes a matrix of a vector": after(np.atleast_2d),
    "writes whole numbers": after(lambda a: a.astype(int)),
    "writes into an array like the first argument": _made_like(0),
    "writes into an array like the second argument": _made_like(1),
    "writes into an array like the third argument": _made_like(2),
    "writes into an array like the fourth argument": _made_like(3),
    "asks the first argument for its shape": _asks_for_a_shape(0),
    "asks the third argument for its shape": _asks_for_a_shape(2),
    "asks the fourth argument for its shape": _asks_for_a_shape(3),
    "writes into a copy of the first argument": _writes_into_a_copy(0),
    "flattens the result": after(np.ravel),
    "flattens the arguments": before(np.ravel),
    "cuts the arguments off at 30": before(lambda a: np.clip(a, -30, 30)),
    "rounds the arguments to three digits": before(lambda a: np.round(a, 3)),
    "cuts the result off at 1e-6": after(lambda a: np.where(abs(a) < 1e-6, 1e-6, a)),
    "rounds to three digits": after(lambda a: np.round(a, 3)),
    "adds 1e-4": after(lambda a: a + 1e-4),
    "loses the sign": after(np.abs),
    "changes the first argument": _in_place(0),
    "changes the second argument": _in_place(1),
    "changes the third argument": _in_place(2),
    "changes the fourth argument": _in_place(3),
    "has defaults of its own": _defaults_of_its_own,
    "hands out one buffer": _shared_buffer,
    "keeps the first result of a shape": first_result,
    "fills the first row only": _zeros_below,
    "turns what is square": after(_row_major_lost),
}
STYLES: Mapping[str, Change] = {
    "in single precision": after(lambda a: a.astype(np.float32)),
    "in Fortran's order": after(lambda a: np.array(a, order="F")),
    "as a view": after(lambda a: np.stack([a, a], axis=-1)[..., 0]),
}
