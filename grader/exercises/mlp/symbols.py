"""Symbols that the formulas of notebook 3 share, and where their answers stand.

z is a weighted sum, a = sigmoid(z) the output of a hidden unit, o an output, p an
output that is a probability, t a target.
"""

from functools import partial

from grader.api import Derivation, FormulaExercise, typed_exercises
from solutions import mlp as solution

from ..slips import with_tanh

UNIT = (0.05, 0.95)
REAL = (-3.0, 3.0)
SMALL = (-1.4, 1.4)
RATE = (0.05, 0.9)
LABEL = [0, 1]
ONE_UNIT = {"w": SMALL, "x": SMALL, "v": REAL}

right = partial(typed_exercises.right, solution)


def formula(name: str, **parts: Derivation) -> FormulaExercise:
    """The exercise called name; parts in the order in which its answer has them."""
    asked = {part: with_tanh(question) for part, question in parts.items()}
    return typed_exercises.formula(solution, name, **asked)
