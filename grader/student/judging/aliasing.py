"""Call a function twice for different things, in ways that one call does not show.

An answer that hands out an array of its own, or remembers results by the arrays they
came from, is right at each call alone. So an earlier result is looked at once more
after a later call, and arrays come back with other numbers in them.
"""

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from grader.student.judging.call import fresh, quiet
from grader.student.judging.failure_told import cannot_run
from grader.student.judging.verdict import Verdict, failed
from grader.student.rpc.codec import MOST_ITEMS
from grader.student.rpc.codec_scalars import items_of
from grader.student.rpc.proxies import adapted
from grader.student.rpc.writeback import write_back

PLAIN = ("builtins", "numpy", "fractions", "grader.student.rpc.codec_scalars")
HELD = tuple | list | dict | str | np.ndarray | np.generic


@dataclass(frozen=True)
class Call:
    """Arguments of a call, nobody else's, and whether a result of it is right."""

    args: list
    kwargs: dict
    is_right: Callable[[object], bool]


def trouble_on_return(function: Callable, call: Call, other: Call) -> Verdict | None:
    """A verdict if calls that are right alone spoil each other's results."""
    calls = call.args, call.kwargs, other.args, other.kwargs
    try:
        with quiet():
            first, second = revisited(function)(*calls)
            stays, follows = call.is_right(first), other.is_right(second)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        sentence = "Your function fails when it is called again, with other numbers."
        return failed("state", sentence, cannot_run(error).sentence)
    if not stays:
        sentence = "What your function has returned changes at the next call."
        return failed("state", sentence, "Make a new array in every call.")
    if not follows:
        sentence = "An array whose numbers have changed since gets a wrong answer."
        advice = "Something is kept of an array that came before; compute it anew."
        return failed("state", sentence, advice)
    return None


def revisited(function: Callable) -> Callable:
    """The function as (args, kwargs, others, other_kwargs) -> a result for each.

    The first one is handed over after the second call, which gets arrays that have held
    the numbers of args before. Over the wire all this happens where the function is:
    arrays that travel are never the same ones.
    """
    there = adapted(function, revisited)
    if there:
        return there

    def results(args, kwargs, others, other_kwargs):
        place = fresh(args)
        gone_through(function(*place, **fresh(kwargs)))
        first = gone_through(function(*args, **kwargs))
        write_back(place, others)
        return first, gone_through(function(*place, **other_kwargs))

    return results


def gone_through(result):
    """An iterator's code runs as it is gone through: now, and not after later calls.

    So does the code of a class of the learner's own that a for loop can go through.
    """
    own = type(result).__module__ not in PLAIN and not isinstance(result, HELD)
    through = hasattr(type(result), "__iter__") or hasattr(type(result), "__getitem__")
    if hasattr(type(result), "__next__") or (own and through):
        items = list(itertools.islice(iter(result), MOST_ITEMS))
        return items_of(items, type(result).__name__)
    return result


def same_form(one, other) -> bool:
    """Whether what the one holds can be written in place of what the other holds."""
    if isinstance(one, np.ndarray):
        alike = isinstance(other, np.ndarray) and one.shape == other.shape
        return alike and one.dtype == other.dtype
    if isinstance(one, list | tuple):
        same = isinstance(other, list | tuple) and len(one) == len(other)
        return same and all(
            same_form(a, b) and (isinstance(one, list) or _fits_a_tuple(a, b))
            for a, b in zip(one, other, strict=True)
        )
    return type(one) is type(other)


def _fits_a_tuple(one, other) -> bool:
    """Items of a tuple stay; only what they hold can change."""
    return isinstance(one, list | tuple | dict | np.ndarray) or one == other
