"""Calls at the edges of what an exercise is asked for, made from its usual draws.

A single row, column or class; whole numbers in one argument and in all; single
precision; an array without axes. Which of them an exercise needs, its axes say.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from grader.judge.points import Point, each_part
from grader.student.judging.call import fresh

SIZES = {"n": 4, "d": 3, "h": 2, "k": 5}  # all different, and 4 x 3 fits no 5
WORDS = {"n": "example", "d": "feature", "h": "unit", "k": "class"}


def edge_points(
    rng: np.random.Generator,
    draw: Callable[..., tuple],
    letters: str,
    names: str,
    whole: str | None = None,
    together: bool = True,
    kwargs: Mapping | None = None,
) -> list[Point]:
    """Edges of a function of arrays whose axes have the letters n, d and k.

    draw(rng, *sizes) gives arguments, with a size for each letter in its order; names
    are those of the arguments, whole of those that may hold whole numbers (all), if
    not together then one of them at a time. kwargs go to every call.
    """
    usual = [SIZES[letter] for letter in letters]
    found = []
    for i, letter in enumerate(letters):
        sizes = [1 if j == i else size for j, size in enumerate(usual)]
        found.append(Point(draw(rng, *sizes), where=f"for one {WORDS[letter]}"))
    return [
        *(replace(p, group="edge", kwargs=fresh(dict(kwargs or {}))) for p in found),
        *number_points(draw(rng, *usual), names, whole, together, kwargs),
    ]


def number_points(
    args: tuple,
    names: str,
    whole: str | None = None,
    together: bool = True,
    kwargs: Mapping | None = None,
) -> list[Point]:
    """The same call with whole numbers in some arguments, and in single precision.

    names, whole, together and kwargs are those of edge_points.
    """
    found = []
    places = names.split()
    wholes = [name for name in places if name in (whole or names).split()]
    for name in wholes:
        i = places.index(name)
        if isinstance(args[i], np.ndarray):
            cut = (*args[:i], whole_numbers(args[i]), *args[i + 1 :])
            found.append(Point(cut, where=f"where {name} holds whole numbers"))
    if together and len(wholes) > 1:
        every = [
            whole_numbers(a) if n in wholes else a
            for n, a in zip(places, args, strict=True)
        ]
        found.append(Point(tuple(every), where="for whole numbers"))
    single = tuple(map(single_precision, args))
    found.append(Point(single, where="for numbers of float32"))
    return [replace(p, group="edge", kwargs=fresh(dict(kwargs or {}))) for p in found]


def elementwise_edges(rng: np.random.Generator) -> list[Point]:
    """Edges of a function of an array of any shape: without axes, whole, short."""
    low, high = -rng.uniform(0.5, 2), rng.uniform(0.5, 2)
    whole = rng.permutation(np.arange(-3, 4))
    return [
        Point((np.array(low),), group="edge", where="for an array without axes"),
        Point((np.array(high),), group="edge", where="for an array without axes"),
        Point((whole,), group="edge", where="for whole numbers"),
        Point(
            (single_precision(rng.uniform(-3, 3, 5)),),
            group="edge",
            where="for numbers of float32",
        ),
    ]


def whole_numbers(value):
    """An argument in whole numbers: labels as they are, others half as large again."""
    if not isinstance(value, np.ndarray):
        return round(2 * value) or 1
    if np.isin(value, (0, 1)).all():
        return value.astype(int)
    return np.rint(1.5 * value).astype(int)


def single_precision(value):
    """An argument in single precision; what holds no arrays of numbers stays."""
    if isinstance(value, tuple | list):
        return each_part(single_precision, value)
    floats = isinstance(value, np.ndarray) and value.dtype.kind == "f"
    return value.astype(np.float32) if floats else value
