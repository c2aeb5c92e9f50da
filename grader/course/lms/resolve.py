"""Which file of a student is the hand-in, where there are several for one notebook."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from grader.course.lms.downloads import Found
from grader.course.lms.filenames import Named
from grader.errors import UserError


class UndecidedError(Exception):
    """What a person must decide or ask for; the sentence says it."""


@dataclass(frozen=True)
class HandIn:
    """One downloaded notebook, what its name says, and nbgrader's name for it."""

    found: Found
    named: Named
    notebook: str


def choose(student: str, work: Iterable[HandIn], notes: list[str]) -> dict[str, HandIn]:
    """One file for each notebook; UndecidedError if a person must say which.

    Adds a sentence to notes where one of several is taken.
    """
    chosen: dict[str, HandIn] = {}
    for each in work:
        if each.found.trouble:
            trouble = f"{each.found.shown} {each.found.trouble}"
            raise UndecidedError(f"{trouble}: ask for a new one.")
        other = chosen.setdefault(each.notebook, each)
        if other is each or other.found.read() == each.found.read():
            continue
        newer = chosen[each.notebook] = _newer(other, each)
        older = other if newer is each else each
        notes.append(
            f"{student}: {newer.found.shown} was taken, "
            f"as it is newer than {older.found.shown}."
        )
    return chosen


def _newer(one: HandIn, other: HandIn) -> HandIn:
    """The later of two files, by the platform's own counting or a time in the name."""
    ways: tuple[Callable[[HandIn], Any], ...] = (_turn_of, time_of)
    for told in ways:
        first, second = told(one), told(other)
        if first is not None and second is not None and first != second:
            return one if first > second else other
    raise UndecidedError(
        f"{one.found.shown} and {other.found.shown} both are {one.notebook}.ipynb, and "
        "no name says which is newer: delete one of them and collect again."
    )


def _turn_of(each: HandIn) -> int | None:
    return each.named.turn


def time_of(each: HandIn) -> datetime | None:
    """When it was handed in, from a --pattern that reads it; None if it does not."""
    from nbgrader.utils import parse_utc

    if not each.named.time:
        return None
    try:
        return parse_utc(each.named.time)
    except (ValueError, OverflowError):
        raise UserError(
            f"--pattern reads the timestamp {each.named.time!r} from "
            f"{each.found.shown}, which is no date: mend it or leave it out."
        ) from None
