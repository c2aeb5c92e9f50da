"""Classes of input over which an exercise is asked, and whether each has a point.

They follow from the axes of the arguments and from what the docstring promises. Leaving
one out needs a reason, which stands in the exercise.
"""

import itertools
from collections.abc import Callable, Iterator

import numpy as np

from grader.judge.code_exercise import CodeExercise
from grader.judge.edges import WORDS
from grader.judge.points import Point
from grader.judge.rng import HIDDEN, PUBLIC, generator

Has = Callable[[Point], bool]


def missing_classes(exercise: CodeExercise) -> Iterator[str]:
    """What is wrong with the classes of an exercise that declares its axes."""
    if not exercise.axes:
        return
    asked = classes_of(exercise)
    for name in exercise.without:
        if name not in asked:
            yield f"a reason for leaving out {name!r}, which is no class of it"
    for audience in (PUBLIC, HIDDEN):
        points = exercise.points(generator(exercise.name, audience))
        for name, has in asked.items():
            if name not in exercise.without and not any(map(has, points)):
                yield f"no point for {name} ({audience})"


def classes_of(exercise: CodeExercise) -> dict[str, Has]:
    """Every class with the test whether a point belongs to it."""
    axes, names = exercise.axes, exercise.arguments
    found = dict(_size_classes(axes))
    found |= dict(_number_classes(axes, names))
    promised = "finite for every finite" in (exercise.reference.__doc__ or "").lower()
    if promised:
        found["huge numbers"] = lambda point: point.group == "stability"
    if "targets" in names:
        place = names.index("targets")
        found["soft targets"] = lambda point: (
            not np.isin(point.args[place], (0, 1)).all()
        )
    return found


def _size_classes(axes: tuple[str, ...]) -> Iterator[tuple[str, Has]]:
    letters = sorted({a for letters in axes for a in letters if a.isalpha()})
    for letter in letters:
        yield f"one {WORDS[letter]}", _sizes_are(axes, _is_one(letter))
    for one, other in itertools.combinations(letters, 2):
        equal = _sizes_are(axes, _are_equal(one, other))
        yield f"{one} = {other}", equal
    if len(letters) > 1:
        yield (
            "all sizes different",
            _sizes_are(axes, lambda s: len(set(s.values())) == len(s)),
        )
    if "*" in axes:
        place = axes.index("*")
        for count in range(4):
            yield f"an array of {count} axes", _has_axes(place, count)


def _is_one(letter: str) -> Callable:
    return lambda sizes: sizes[letter] == 1


def _are_equal(one: str, other: str) -> Callable:
    return lambda sizes: sizes[one] == sizes[other] > 1


def _has_axes(place: int, count: int) -> Has:
    return lambda point: point.args[place].ndim == count


def _has_integers(place: int) -> Has:
    return lambda point: point.args[place].dtype.kind == "i"


def _number_classes(axes, names) -> Iterator[tuple[str, Has]]:
    arrays = [i for i, letters in enumerate(axes) if letters not in ("", "-")]
    for i in arrays:
        yield f"whole numbers in {names[i]}", _has_integers(i)
    yield (
        "single precision",
        lambda p: any(p.args[i].dtype == np.float32 for i in arrays),
    )


def _sizes_are(axes: tuple[str, ...], test: Callable[[dict], bool]) -> Has:
    def has(point: Point) -> bool:
        pairs = zip(axes, point.args, strict=False)
        shapes = [(a, value.shape) for a, value in pairs if a.isalpha()]
        sizes = [pair for a, shape in shapes for pair in zip(a, shape, strict=True)]
        sizes = [pair for a, shape in shapes for pair in zip(a, shape, strict=True)]
        return test(dict(sizes))

    return has
