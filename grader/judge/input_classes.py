"""Classes of input over which an exercise is asked, and whether each has a point.

They follow from the axes of the arguments and from what the docstring promises; an
exercise may name more. Leaving one out needs a reason, which stands in the exercise.
"""

import inspect
import itertools
import re
from collections.abc import Callable, Iterator

import numpy as np

from grader.judge.code_exercise import CodeExercise
from grader.judge.edges import WORDS
from grader.judge.network_classes import LAYERS, classes_of_networks, sizes_of_layers
from grader.judge.points import Point
from grader.judge.rng import HIDDEN, PUBLIC, generator

Has = Callable[[Point], bool]
Inputs = Callable[[Point], dict]  # name of an input -> value
FINITE = re.compile(r"finite for (every )?finite", re.IGNORECASE)


def missing_classes(exercise: CodeExercise) -> Iterator[str]:
    """What is wrong with the classes of input that an exercise declares."""
    asked = classes_of(exercise)
    for name in exercise.without:
        if name not in asked:
            yield f"a reason for leaving out {name!r}, which is no class of it"
    for audience in (PUBLIC, HIDDEN) if asked else ():
        points = exercise.points(generator(exercise.name, audience))
        for name, has in asked.items():
            if name not in exercise.without and not any(map(has, points)):
                yield f"no point for {name} ({audience})"


def classes_of(exercise: CodeExercise) -> dict[str, Has]:
    """Every class with the test whether a point belongs to it."""
    found = dict(exercise.classes)
    found |= {
        f"{name} left out": _left_out(name, place)
        for name, place in defaults_of(exercise).items()
    }
    if not exercise.axes:
        return found
    axes = dict(zip(exercise.inputs, exercise.axes, strict=False))
    found |= dict(_size_classes(axes, exercise.inputs_at))
    found |= dict(_number_classes(axes, exercise.inputs_at))
    found |= dict(classes_of_networks(axes, exercise.inputs_at))
    if FINITE.search(exercise.reference.__doc__ or ""):
        found["huge numbers"] = lambda point: point.group == "stability"
    if "targets" in axes:
        found["soft targets"] = lambda point: (
            not np.isin(exercise.inputs_at(point)["targets"], (0, 1)).all()
        )
    return found


def defaults_of(exercise: CodeExercise) -> dict[str, int]:
    """The arguments that a call may leave out, each with its place."""
    if isinstance(exercise.reference, type):
        return {}
    found = inspect.signature(exercise.reference).parameters.values()
    return {p.name: i for i, p in enumerate(found) if p.default is not p.empty}


def _left_out(name: str, place: int) -> Has:
    return lambda point: name not in point.kwargs and len(point.args) <= place


def _size_classes(axes: dict[str, str], inputs: Inputs) -> Iterator[tuple[str, Has]]:
    def where(test: Callable[[dict], bool]) -> Has:
        return lambda point: test(_sizes(axes, inputs(point)))

    letters = sorted({a for told in axes.values() for a in told if a.isalpha()})
    for letter in letters:
        yield f"one {WORDS[letter]}", where(_is_one(letter))
    for one, other in itertools.combinations(letters, 2):
        yield f"{one} = {other}", where(_are_equal(one, other))
    if len(letters) > 1 or LAYERS in axes.values():
        yield "all sizes different", lambda point: _all_differ(axes, inputs(point))
    name = next((name for name, told in axes.items() if told == "*"), None)
    if name is not None:
        for count in range(4):
            yield f"an array of {count} axes", _has_axes(inputs, name, count)


def _sizes(axes: dict[str, str], values: dict) -> dict:
    """Lengths of all axes of the inputs by letter, and by place in a network."""
    arrays = ((told, np.shape(values[n])) for n, told in axes.items() if told.isalpha())
    return {a: size for told, shape in arrays for a, size in _lengths(told, shape)}


def _all_differ(axes: dict[str, str], values: dict) -> bool:
    """Whether no two sizes are equal; in a network those of the data are widths."""
    sizes = _sizes(axes, values)
    networks = [values[name] for name, told in axes.items() if told == LAYERS]
    if networks:
        sizes = {a: sizes[a] for a in sizes if a == "n"} | sizes_of_layers(networks[0])
    return len(set(sizes.values())) == len(sizes)


def _lengths(letters: str, shape: tuple) -> Iterator[tuple[str, int]]:
    return zip(letters, shape, strict=True)


def _is_one(letter: str) -> Callable:
    return lambda sizes: sizes[letter] == 1


def _are_equal(one: str, other: str) -> Callable:
    return lambda sizes: sizes[one] == sizes[other] > 1


def _has_axes(inputs: Inputs, name: str, count: int) -> Has:
    return lambda point: np.ndim(inputs(point)[name]) == count


def _number_classes(axes: dict[str, str], inputs: Inputs) -> Iterator[tuple[str, Has]]:
    arrays = [n for n, told in axes.items() if told not in ("", "-", LAYERS)]
    for name in arrays:
        yield f"whole numbers in {name}", _has_integers(inputs, name)
    if arrays:
        yield (
            "single precision",
            lambda p: any(_dtype(inputs(p)[name]) == np.float32 for name in arrays),
        )


def _has_integers(inputs: Inputs, name: str) -> Has:
    return lambda point: _dtype(inputs(point)[name]).kind == "i"


def _dtype(value) -> np.dtype:
    return np.asarray(value).dtype
