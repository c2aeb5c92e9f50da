"""Whether an answer goes on drawing from the generator that it is handed.

Who copies the generator, or makes another one of its state, is right in a single call;
in the next one the same numbers come again.
"""

from collections.abc import Callable

import numpy as np

from grader.student.judging.aliasing import gone_through
from grader.student.judging.call import fresh, quiet
from grader.student.judging.spec import Spec
from grader.student.judging.verdict import Verdict, failed
from grader.student.rpc.proxies import adapted

CALLS = 3  # of all of which two draws would have to be equal by chance
AGAIN = "A second call with the same generator draws the same numbers again."
ADVICE = "Take every random number from rng itself; a copy of it starts anew."


def trouble_with_draws(spec: Spec, function: Callable) -> Verdict | None:
    """A verdict if two calls in a row with one generator always draw the same."""
    drawing = [
        case
        for case in spec.ordinary
        if any(map(is_generator, (*case.args, *case.kwargs.values())))
    ]
    for case in drawing[:CALLS]:
        with quiet():
            first, again = drawn_twice(function)(fresh(case.args), fresh(case.kwargs))
        if not same_numbers(first, again):
            return None
    return failed("state", AGAIN, ADVICE).worth(0.5) if drawing else None


def drawn_twice(function: Callable) -> Callable:
    """The function as (args, kwargs) -> the results of two calls in a row.

    Over the wire both are made where the function is: a generator that travels does not
    come back.
    """
    there = adapted(function, drawn_twice)
    if there:
        return there

    def results(args, kwargs):
        return tuple(gone_through(function(*args, **kwargs)) for _ in range(2))

    return results


def same_numbers(one, other) -> bool:
    """Whether two results hold the same numbers, however they are nested."""
    if isinstance(one, np.ndarray | np.number | float | int):
        return np.array_equal(one, other)
    ones, others = list(one), list(other)
    return len(ones) == len(others) and all(map(same_numbers, ones, others))


def is_generator(value) -> bool:
    """Whether random numbers are drawn from it."""
    return isinstance(value, np.random.Generator)
