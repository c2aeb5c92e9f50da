"""What an author hands to a code exercise: calls to judge at, and known mistakes."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True)
class Point:
    """Arguments of one call; the reference supplies the right result.

    Parameters
    ----------
    args, kwargs
        What the answer is called with: numbers, arrays, or registered probes.
    group
        "value" for an ordinary point. Others ("edge", "may refuse", "stability",
        "small", "cancellation") are judged after the ordinary ones, and a mistake there
        costs a part of the points. To refuse is to raise an exception.
    where
        Words that follow "is not right" in the learner's sentence, as "for n = 5".
    sizes
        Lengths of the dimensions, as {"n": 5, "d": 3}; certify asks that they differ.
    """

    args: tuple
    kwargs: dict = field(default_factory=dict)
    group: str = "value"
    where: str = ""
    sizes: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Mistake:
    """A wrong answer that learners give, as code, with the sentence they get.

    Parameters
    ----------
    code
        A short label for the author, unique within the exercise; no learner sees it.
    sentence
        What a learner reads whose results are those of this mistake, at every point.
    answer
        The wrong function; it takes what the reference takes, in the same shapes.
    """

    code: str
    sentence: str
    answer: Callable


def each_part(change: Callable, value):
    """A tuple, named tuple or list of the same kind, each of its parts changed."""
    parts = map(change, value)
    return type(value)(*parts) if is_named(value) else type(value)(parts)


def is_named(value) -> bool:
    """Whether this is a named tuple, as a layer is."""
    return hasattr(value, "_fields")


def in_double(value):
    """An argument in double precision, where it holds arrays of floats."""
    if isinstance(value, tuple | list):
        return each_part(in_double, value)
    short = isinstance(value, np.ndarray) and value.dtype == np.float32
    return value.astype(float) if short else value


def times(value, factor: float):
    """A value of a call, stretched if it is a real number or an array of them."""
    if isinstance(value, float):
        return value * factor
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        return value if np.isin(value, (0, 1)).all() else value * factor
    return value
