"""Classes of input of ops: numbers as Python and as a graph has them, stretched inputs.

A point of an op is (upstream, output, *inputs); what its axes tell are its inputs.
"""

from collections.abc import Callable

import numpy as np

from grader.judge.points import Point

Has = Callable[[Point], bool]


def classes_of_op(axes: tuple[str, ...]) -> dict[str, Has]:
    """Every class that does not follow from the axes of each input alone."""
    found: dict[str, Has] = {}
    if "*" in axes:
        found["a plain number"] = lambda p: any(map(_is_plain, p.args[2:]))
        found["a number as a graph makes it"] = lambda p: type(p.args[0]) is np.float64
    if axes == ("*", "*"):
        found |= _STRETCHED
    if len(axes) > 1:
        found["one array twice"] = lambda p: (
            np.ndim(p.args[2]) > 0 and np.array_equal(*p.args[2:])
        )
    return found


def _is_plain(value) -> bool:
    return type(value) in (int, float)


def _is_stretched(point: Point, place: int) -> bool:
    return np.shape(point.args[place]) != np.shape(point.args[1])


def _is_number_beside_an_array(point: Point, place: int) -> bool:
    return np.ndim(point.args[place]) == 0 < np.ndim(point.args[1])


def _has_a_longer_axis(point: Point, place: int) -> bool:
    """Whether an axis of length 1 is stretched, and none is put in front."""
    shape, output = np.shape(point.args[place]), np.shape(point.args[1])
    return len(shape) == len(output) and shape != output


def _has_an_axis_in_front(point: Point, place: int) -> bool:
    return 0 < np.ndim(point.args[place]) < np.ndim(point.args[1])


_STRETCHED: dict[str, Has] = {
    "equal shapes": lambda p: (
        np.ndim(p.args[1]) > 0 and not _is_stretched(p, 2) and not _is_stretched(p, 3)
    ),
    "both stretched": lambda p: _is_stretched(p, 2) and _is_stretched(p, 3),
} | {
    f"{name} {told}": (lambda p, i=i, test=test: test(p, i))
    for i, name in ((2, "a"), (3, "b"))
    for told, test in (
        ("a number beside an array", _is_number_beside_an_array),
        ("stretched along an axis", _has_a_longer_axis),
        ("with an axis put in front", _has_an_axis_in_front),
    )
}
