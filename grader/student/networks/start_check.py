"""Judge a function that draws a network: what it draws, and where it draws from."""

from collections.abc import Callable

import numpy as np

from grader.student.judging.call import quiet
from grader.student.judging.code_check import judge_code
from grader.student.judging.spec import Spec
from grader.student.judging.verdict import Verdict, failed


def judge_start(spec: Spec, function: Callable) -> Verdict:
    """Judge one function. Never raises; a wrong answer never passes."""
    verdict = judge_code(spec, function)
    if not verdict.passed:
        return verdict
    sizes = spec.cases[0].args[0]
    first, again, other = (_first_weights(function, sizes, seed) for seed in (5, 5, 6))
    if first is None or again is None or other is None:
        return failed("cannot run", "It runs with some generators and not with others.")
    advice = "Take every random number from rng, and from nowhere else."
    if not np.array_equal(first, again):
        sentence = "Two generators in the same state give two different networks."
        return failed("state", sentence, advice).worth(0.5)
    if np.array_equal(first, other):
        sentence = "Two different generators give one and the same network."
        return failed("state", sentence, advice).worth(0.5)
    return verdict


def _first_weights(function: Callable, sizes: list, seed: int) -> np.ndarray | None:
    try:
        with quiet():
            return np.array(function(list(sizes), np.random.default_rng(seed))[0][0])
    except KeyboardInterrupt:
        raise
    except BaseException:
        return None
