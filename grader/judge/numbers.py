"""Numeric answers: the right numbers, and what the notebook may know of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from grader.student.formula.number_answers import FEWEST_DIGITS, digits_of, fingerprint
from grader.student.formula.number_form import Form, read_numbers


@dataclass(frozen=True, eq=False)
class Numbers:
    """One question that is answered by numbers.

    expected: a number, or tuples, lists, arrays and dicts of numbers. names: names of
    its top-level entries. digits: significant digits asked for. unit: names of entries
    that are vectors of length 1. wrong: code -> (answer, sentence) of known wrong
    answers, with None where an entry may be anything.
    """

    expected: object
    names: tuple[str, ...] = ()
    digits: int = 6
    unit: tuple[str, ...] = ()
    wrong: Mapping[str, tuple[object, str]] = field(default_factory=dict)

    @cached_property
    def form(self) -> Form:
        """What is asked for, without the numbers."""
        return form_of(self.expected, "", self.names)

    @cached_property
    def right(self) -> dict[str, float]:
        """Label -> right number."""
        return read_numbers(self.expected, self.form)

    @cached_property
    def public(self) -> dict:
        """What the notebook needs to judge: fingerprints, and no number."""
        return public_numbers(self)


def form_of(expected, name: str, names: tuple[str, ...] = ()) -> Form:
    """Form of an answer with a label for every number in it."""
    if isinstance(expected, dict):
        inner = f"{name}." if name else ""
        keys = {key: form_of(v, f"{inner}{key}") for key, v in expected.items()}
        return {"name": name, "keys": keys}
    if isinstance(expected, (tuple, list, np.ndarray)):
        found = [
            f"{name}[{i}]" if name else f"number {i + 1}" for i in range(len(expected))
        ]
        found = list(names) + found[len(names) :]
        parts = [form_of(v, n) for v, n in zip(expected, found, strict=True)]
        return {"name": name, "parts": parts}
    return name or "Your answer"


def public_numbers(question: Numbers) -> dict:
    """What the notebook needs to judge: fingerprints, and no number, as plain data."""
    right, digits = question.right, question.digits
    return {
        "form": question.form,
        "digits": digits,
        "right": {n: fingerprint(n, digits_of(x, digits)) for n, x in right.items()},
        "short": {n: _short(n, x, digits) for n, x in right.items()},
        "unit": {name: _members(question, name) for name in question.unit},
        "wrong": [
            [_marks(answer, question.form, digits), sentence]
            for answer, sentence in question.wrong.values()
        ],
    }


def _short(label: str, number: float, digits: int) -> dict[str, list[str]]:
    """Fingerprints of the number with too few digits, rounded or cut off.

    Where nothing is lost by it, as of a count, there is nothing to recognise.
    """
    found = {}
    for few in range(digits - 1, FEWEST_DIGITS - 1, -1):
        rounded = digits_of(number, few)
        mantissa, _, exponent = f"{number:.15e}".partition("e")
        cut = digits_of(float(f"{mantissa[: few + 1 + (number < 0)]}e{exponent}"), few)
        shorter = sorted(s for s in {rounded, cut} if float(s) != number)
        if shorter:
            found[str(few)] = [fingerprint(label, s) for s in shorter]
    return found


def _members(question: Numbers, name: str) -> list[str]:
    members = [label for label in question.right if label.startswith(f"{name}[")]
    if not members:
        raise ValueError(f"unit names {name}, which is no vector of this answer")
    return members


def _marks(answer, form: Form, digits: int) -> dict[str, str]:
    """Fingerprints of a wrong answer, without the entries that are None."""
    if answer is None:
        return {}
    if isinstance(form, str):
        return {form: fingerprint(form, digits_of(float(answer), digits))}
    if "keys" in form:
        pairs = [(answer[key], part) for key, part in form["keys"].items()]
    else:
        pairs = list(zip(answer, form["parts"], strict=True))
    return {
        k: v for value, part in pairs for k, v in _marks(value, part, digits).items()
    }
