"""Judge a function that draws a network: what it draws, and where it draws from."""

from collections.abc import Callable
from itertools import combinations

import numpy as np

from grader.student.judging.call import fresh, quiet
from grader.student.judging.code_check import judge_code
from grader.student.judging.drawing import same_numbers, trouble_with_draws
from grader.student.judging.failure_told import cannot_run
from grader.student.judging.spec import Spec
from grader.student.judging.verdict import Verdict, failed
from grader.student.rpc.proxies import adapted

EQUAL = [3, 3, 3, 3, 3, 3]
ADVICE = "Take every random number from rng, and from nowhere else."
SHARED = "Two layers share the memory of one array: who changes one changes the other."
FIXED = "Nobody can write into an array of your layers, as a step in place does."
OWN = "Make a new array for every W and every b: np.zeros(outputs) in each layer."


def judge_start(spec: Spec, function: Callable) -> Verdict:
    """Judge one function. Never raises; a wrong answer never passes."""
    verdict = judge_code(spec, function)
    if not verdict.passed:
        return verdict
    return (
        _drawn_elsewhere(spec, function)
        or trouble_with_draws(spec, function)
        or _in_one_memory(function)
        or verdict
    )


def _drawn_elsewhere(spec: Spec, function: Callable) -> Verdict | None:
    """A verdict on numbers that do not come from the generator, or come again."""
    sizes = spec.cases[0].args[0]
    first, again, other = (_weights(function, sizes, seed) for seed in (5, 5, 6))
    equal = _weights(function, EQUAL, 5)
    if not (first and again and other and equal):
        return failed("cannot run", "It runs with some generators and not with others.")
    if not same_numbers(first, again):
        sentence = "Two generators in the same state give two different networks."
        return failed("state", sentence, ADVICE).worth(0.5)
    if any(map(np.array_equal, first, other)):
        sentence = "Two different generators give one and the same network."
        if not same_numbers(first, other):
            sentence = "A layer has the same weights whatever generator is handed over."
        return failed("state", sentence, ADVICE).worth(0.5)
    if any(np.array_equal(one, two) for one, two in combinations(equal, 2)):
        sentence = "Two layers of the same size get the same weights."
        return failed("state", sentence, "Draw on for each layer.").worth(0.5)
    return None


def _weights(function: Callable, sizes: list, seed: int) -> list[np.ndarray]:
    """The weights of a network, layer by layer; none if the function does not run."""
    try:
        with quiet():
            drawn = function(list(sizes), np.random.default_rng(seed))
            return [np.array(W) for W, _ in drawn]
    except KeyboardInterrupt:
        raise
    except BaseException:
        return []


def _in_one_memory(function: Callable) -> Verdict | None:
    """A verdict on arrays that cannot be changed one by one."""
    try:
        with quiet():
            arrays = all_written(function)(list(EQUAL), np.random.default_rng(5))
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        return failed("state", FIXED, cannot_run(error).sentence).worth(0.5)
    if all(np.all(array == i) for i, array in enumerate(arrays)):
        return None
    return failed("state", SHARED, OWN).worth(0.5)


def all_written(function: Callable) -> Callable:
    """The function, with the number of each array written into it, in copies.

    Over the wire this is done where the arrays are: those that travel share nothing.
    What is written is undone, as a learner may keep the arrays.
    """
    there = adapted(function, all_written)
    if there:
        return there

    def written(*args):
        arrays = [array for layer in function(*args) for array in layer]
        before = fresh(arrays)
        for number, array in enumerate(arrays):
            array[...] = number
        found = fresh(arrays)
        for array, kept in zip(arrays, before, strict=True):
            array[...] = kept
        return found

    return written
