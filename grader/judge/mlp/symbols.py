"""Symbols that the formulas of notebook 3 share, and where their answers stand.

z is a weighted sum, a = sigmoid(z) the output of a hidden unit, o an output, p an
output that is a probability, t a target.
"""

from grader.judge.derivation import Derivation
from grader.judge.pencil import FormulaExercise
from solutions import mlp as solution

UNIT = (0.05, 0.95)
REAL = (-3.0, 3.0)
SMALL = (-1.4, 1.4)
RATE = (0.05, 0.9)
LABEL = [0, 1]
ONE_UNIT = {"w": SMALL, "x": SMALL, "v": REAL}


def formula(name: str, **parts: Derivation) -> FormulaExercise:
    """The exercise called name; parts in the order in which its answer has them."""
    return FormulaExercise(name, getattr(solution, name), parts)


def right(name: str, position: int | None = None) -> str:
    """The right formula, from the solution, which is its only copy."""
    answer = getattr(solution, name)()
    return answer if position is None else answer[position]
