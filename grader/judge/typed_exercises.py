"""Pencil exercises: formulas and numbers that are typed.

Right answers stand in the modules of solutions, which are their only copy.
"""

from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

from grader.judge.derivation import Derivation, public_points
from grader.judge.exercise import Exercise
from grader.judge.numbers import Numbers
from grader.student.judging.typed_answers import judge_formulas, judge_typed_numbers
from grader.student.judging.verdict import Verdict


@dataclass(frozen=True)
class FormulaExercise(Exercise):
    """One formula or several, typed as text.

    name is that of the function that returns them, reference the right one; parts hold
    a Derivation for each formula, in the order in which they are returned.
    """

    programmed = False  # there is nothing to call

    name: str
    reference: Callable
    parts: dict[str, Derivation]

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge at the public points and at those of a seed, with 50 digits."""
        sheets = {name: part.sheet_for(seed) for name, part in self.parts.items()}
        return judge_formulas(sheets, function)

    def stored(self) -> dict:
        """The public points, as plain data."""
        parts = {name: public_points(part) for name, part in self.parts.items()}
        return {"kind": "formulas", "parts": parts}


@dataclass(frozen=True)
class NumberExercise(Exercise):
    """Numbers worked out by hand.

    name is that of the function that returns them, reference the right one; numbers say
    to how many digits they are asked for, and which wrong ones are known.
    """

    programmed = False  # there is nothing to call

    name: str
    reference: Callable
    numbers: Numbers

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge the numbers; they are the same under every seed."""
        return judge_typed_numbers(self.numbers.public, function)

    def stored(self) -> dict:
        """Fingerprints of the numbers, as plain data."""
        return {"kind": "numbers", "public": self.numbers.public}


def formula(solution: ModuleType, name: str, **parts: Derivation) -> FormulaExercise:
    """The exercise called name; parts in the order in which its answer has them."""
    return FormulaExercise(name, getattr(solution, name), parts)


def right(solution: ModuleType, name: str, position: int | None = None) -> str:
    """The right formula, or the one at a position of the answer."""
    answer = getattr(solution, name)()
    return answer if position is None else answer[position]


def numbers(solution: ModuleType, name: str, names=(), **told) -> NumberExercise:
    """The exercise called name; names are those of the entries of its answer."""
    reference = getattr(solution, name)
    return NumberExercise(name, reference, Numbers(reference(), names, **told))


def formula_exercise(
    reference: Callable, parts: Derivation | dict[str, Derivation]
) -> FormulaExercise:
    """The exercise to type formulas; it has the name of its reference.

    Parameters
    ----------
    reference
        Takes no argument and returns the right formula as text, or a tuple of them.
    parts
        One Derivation, or one for each formula by its name, in the order returned.
    """
    if isinstance(parts, Derivation):
        parts = {reference.__name__: parts}
    return FormulaExercise(reference.__name__, reference, parts)


def number_exercise(
    reference: Callable,
    names: tuple[str, ...] = (),
    *,
    wrong: dict[str, tuple] | None = None,
    **told,
) -> NumberExercise:
    """The exercise to type numbers; it has the name of its reference.

    Parameters
    ----------
    reference
        Takes no argument and returns the right number, or tuples, lists, arrays or
        dicts of numbers.
    names
        Names of the top-level entries, which sentences use.
    wrong
        Label -> (answer, sentence) of known wrong answers; None where an entry of the
        answer may be anything.
    told
        digits: significant digits that are asked for, 6 if nothing is said. unit: names
        of entries that are vectors of length 1.
    """
    asked = Numbers(reference(), names, wrong=wrong or {}, **told)
    return NumberExercise(reference.__name__, reference, asked)
