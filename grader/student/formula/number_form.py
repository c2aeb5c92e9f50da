"""Reads an answer made of numbers: one, several, nested, or by name.

A form says what is asked for. It is a label for one number, or {"name": ..., "parts":
[forms]} for a tuple, list or array, or {"name": ..., "keys": {key: form}} for a dict.
"""

import math
from collections.abc import Iterator
from numbers import Real

import numpy as np

from grader.student.formula.names import listing, shown

Form = str | dict
WORDS = {
    str: "one text",
    bytes: "bytes",
    tuple: "several values",
    list: "a list",
    dict: "a dict",
    np.ndarray: "an array",
}


class FormError(ValueError):
    """The answer has not the form asked for; str() of it is one sentence."""


def labels(form: Form) -> list[str]:
    """Labels of all numbers of a form, in their order."""
    if isinstance(form, str):
        return [form]
    inner = form["parts"] if "parts" in form else form["keys"].values()
    return [label for part in inner for label in labels(part)]


def read_numbers(answer, form: Form) -> dict[str, float]:
    """Label -> number for everything asked for. FormError if something is missing."""
    return dict(_read(answer, form))


def read_parts(answer, form: Form) -> Iterator["dict[str, float] | FormError"]:
    """The numbers of each top-level part, or why that part cannot be read.

    FormError where the parts themselves are not what is asked for.
    """
    if isinstance(form, str):
        yield read_numbers(answer, form)
        return
    for value, part in _pairs(answer, form):
        try:
            yield read_numbers(value, part)
        except FormError as reason:
            yield reason


def kind_of(answer) -> str:
    """What an answer is that is not the one asked for, in a few words."""
    if answer is None or answer is Ellipsis:
        return "nothing"
    if isinstance(answer, (bool, np.bool_)):
        return "True or False"
    if isinstance(answer, (complex, np.complexfloating)):
        return "a complex number"
    if isinstance(answer, (int, float, np.number)):
        return "one number"
    if isinstance(answer, tuple) and len(answer) == 1:
        return "a tuple of one, which a comma at the end makes"
    for kind, words in WORDS.items():
        if isinstance(answer, kind):
            return words
    if callable(answer):
        return "a function"
    return f"an object of type {shown(type(answer).__name__)}"


def _read(answer, form: Form) -> Iterator[tuple[str, float]]:
    if isinstance(form, str):
        yield form, _number(answer, form)
        return
    for value, part in _pairs(answer, form):
        yield from _read(value, part)


def _pairs(answer, form: dict) -> list[tuple]:
    """What belongs together of an answer in parts, by key or in order, and its form."""
    where = f"{form['name']}: " if form["name"] else ""
    if "keys" in form:
        return _by_key(answer, form["keys"], where)
    parts = form["parts"]
    asked = f"{where}{len(parts)} values with commas between them are asked for"
    if len(parts) == 1:
        asked = f"{where}a tuple of one value is asked for, such as (7,)"
    several = _plain(answer) and answer.ndim
    if not several and not isinstance(answer, (tuple, list)):
        raise FormError(f"{asked}; you returned {kind_of(answer)}.")
    if len(answer) != len(parts):
        raise FormError(f"{asked}; you returned {len(answer)}.")
    return list(zip(answer, parts, strict=True))


def _by_key(answer, keys: dict, where: str) -> list[tuple]:
    if not isinstance(answer, dict) or set(answer) != set(keys):
        asked = f"a dict with the keys {listing(map(repr, keys))} is asked for"
        got = kind_of(answer)
        if isinstance(answer, dict):
            got = f"the keys {shown(listing(map(repr, answer)), 60) or 'of none'}"
        raise FormError(f"{where}{asked}; you returned {got}.")
    return [(answer[key], part) for key, part in keys.items()]


def _plain(answer) -> bool:
    """Whether this is an array of numbers, of no subclass that hides something."""
    return type(answer) is np.ndarray and answer.dtype.kind in "iuf"


def _from_text(text: str, label: str) -> float:
    """The number that stands between quotes; a formula there is not reckoned out."""
    try:
        return float(str.__str__(text))
    except ValueError:
        reason = f"{label}: give a number, not text; leave out the quotes."
        raise FormError(reason) from None


def _number(answer, label: str) -> float:
    """One finite number, or FormError with what it is instead."""
    if _plain(answer) and answer.ndim == 0:
        answer = answer[()]
    if isinstance(answer, str):
        answer = _from_text(answer, label)
    if answer is None or answer is Ellipsis:
        raise FormError(f"{label}: nothing is returned yet; give a number.")
    if isinstance(answer, (bool, np.bool_)) or not isinstance(answer, Real):
        raise FormError(f"{label}: give a number; you returned {kind_of(answer)}.")
    try:
        number = float(answer)
    except Exception:  # a class of the learner's own may do anything here
        number = math.inf
    if not math.isfinite(number):
        raise FormError(f"{label}: this is not a finite number.")
    return number
