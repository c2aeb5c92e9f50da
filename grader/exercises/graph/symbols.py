"""Symbols that the formulas of notebook 4 share, and how its pencil questions begin."""

from collections.abc import Mapping
from functools import partial

from grader.api import Derivation, FormulaExercise, typed_exercises
from solutions import graph as solution

from ..slips import with_tanh

REAL = (-3.0, 3.0)
UNIT = (0.05, 0.95)
LABEL = [0, 1]

Wrong = Mapping[str, tuple[str, str]]  # code -> wrong form, sentence

numbers = partial(typed_exercises.numbers, solution)


def formulas(name: str, parts: Mapping[str, Wrong], **common) -> FormulaExercise:
    """The exercise called name: part -> its wrong forms, in the order of its answer."""
    texts = getattr(solution, name)()
    derivations = {
        part: Derivation(text, wrong=wrong, **common)
        for (part, wrong), text in zip(parts.items(), texts, strict=True)
    }
    if "arrays" not in common:  # whose wrong forms are long
        derivations = {part: with_tanh(d) for part, d in derivations.items()}
    return FormulaExercise(name, getattr(solution, name), derivations)
