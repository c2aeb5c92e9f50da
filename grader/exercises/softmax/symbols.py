"""Ranges of the symbols of notebook 2, and how its formulas are put together."""

from functools import partial

from grader.api import Derivation, typed_exercises
from solutions import softmax as solution

UNIT = (0.05, 0.95)
REAL = (-3.0, 3.0)
RATE = (0.05, 0.9)
LABEL = [0, 1]

# For i = j the two probabilities are one and the same.
PAIR = {"p_j": UNIT, "q": UNIT, "delta": LABEL}
SAME_WHERE_DELTA = {"p_i": "delta * p_j + (1 - delta) * q"}

formula = partial(typed_exercises.formula, solution)
right = partial(typed_exercises.right, solution)


def pair(name, position, only, wrong):
    """A derivation in p_j, p_i and delta, and in x where it is among the names."""
    return Derivation(
        right(name, position),
        {**PAIR, "x": REAL} if "x" in only else PAIR,
        define=SAME_WHERE_DELTA,
        only=only,
        wrong=wrong,
    )
