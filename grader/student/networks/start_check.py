"""Judge a function that draws a network: what it draws, and where it draws from."""

from collections.abc import Callable

import numpy as np

from grader.student.judging.call import quiet
from grader.student.judging.code_check import judge_code
from grader.student.judging.spec import Spec
from grader.student.judging.verdict import Verdict, failed

EQUAL = [3, 3, 3]
ADVICE = "Take every random number from rng, and from nowhere else."


def judge_start(spec: Spec, function: Callable) -> Verdict:
    """Judge one function. Never raises; a wrong answer never passes."""
    verdict = judge_code(spec, function)
    if not verdict.passed:
        return verdict
    sizes = spec.cases[0].args[0]
    first, again, other = (_weights(function, sizes, seed) for seed in (5, 5, 6))
    equal = _weights(function, EQUAL, 5)
    if not (first and again and other and equal):
        return failed("cannot run", "It runs with some generators and not with others.")
    if not _same(first, again):
        sentence = "Two generators in the same state give two different networks."
        return failed("state", sentence, ADVICE).worth(0.5)
    if any(map(np.array_equal, first, other)):
        sentence = "Two different generators give one and the same network."
        if not _same(first, other):
            sentence = "A layer has the same weights whatever generator is handed over."
        return failed("state", sentence, ADVICE).worth(0.5)
    one, two, *_ = equal
    if np.array_equal(one, two):
        sentence = "Two layers of the same size get the same weights."
        return failed("state", sentence, "Draw on for each layer.").worth(0.5)
    return verdict


def _same(one: list, other: list) -> bool:
    return all(map(np.array_equal, one, other))


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
