"""Symbols that the formulas of notebook 4 share, and how its pencil questions begin."""

from grader.judge.derivation import Derivation
from grader.judge.numeric import Numbers
from grader.judge.pencil import FormulaExercise, NumberExercise
from solutions import graph as solution

REAL = (-3.0, 3.0)
UNIT = (0.05, 0.95)
LABEL = [0, 1]


def formulas(name: str, parts: dict[str, tuple], **common) -> FormulaExercise:
    """The exercise called name: part -> its wrong forms, in the order of its answer."""
    texts = getattr(solution, name)()
    derivations = {
        part: Derivation(text, wrong=wrong, **common)
        for (part, wrong), text in zip(parts.items(), texts, strict=True)
    }
    return FormulaExercise(name, getattr(solution, name), derivations)


def numbers(name: str, names: tuple[str, ...], wrong: dict) -> NumberExercise:
    """The exercise called name; names are those of its top-level entries."""
    reference = getattr(solution, name)
    return NumberExercise(name, reference, Numbers(reference(), names, wrong=wrong))
