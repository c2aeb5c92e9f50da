"""Store the public points of the exercises for the notebooks.

What is stored are calls, right results and marks of known mistakes: no code and no
answer in clear.
"""

import json
import math
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from grader.judge.exercise import Exercise
from grader.student.judging.points_codec import decode

FILE = "grader_points.json"  # beside the notebook
ROOM = {"doubles": 1e-9, "thousandths": 1e-9} | dict.fromkeys(
    ("singles", "bare", "floats"), 1e-6
)


def public_points(exercises: Iterable[Exercise]) -> str:
    """The points of one notebook's exercises as JSON text, one exercise a line."""
    lines = [f"{json.dumps(e.name)}:{_line(e.stored())}" for e in exercises]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _line(stored: dict) -> str:
    return json.dumps(stored, allow_nan=False, separators=(",", ":"))


def outdated(file: Path, exercises: Iterable[Exercise]) -> str:
    """What a file of points should say, where it says something else; "" if not.

    A file that says the same up to rounding is left alone: another processor may round
    a last digit otherwise, and that is no news.
    """
    fresh = public_points(exercises)
    stored = json.loads(file.read_text(encoding="utf-8")) if file.exists() else None
    return "" if same_numbers(stored, json.loads(fresh)) else fresh


def write(file: Path, exercises: Iterable[Exercise]) -> bool:
    """Bring a file of points up to date; returns whether it changed."""
    fresh = outdated(file, exercises)
    if fresh:
        file.write_text(fresh, encoding="utf-8")
    return bool(fresh)


def same_numbers(one, other) -> bool:
    """Whether two pieces of plain data are equal, numbers up to rounding."""
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-11)
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        if one.keys() == other.keys() and one.keys() & ROOM.keys():
            return _same_bytes(one, other)
        return one.keys() == other.keys() and all(
            same_numbers(value, other[key]) for key, value in one.items()
        )
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same_numbers, one, other))
    return one == other


def _same_bytes(one: dict, other: dict) -> bool:
    ours, theirs = decode(one), decode(other)
    room = next(ROOM[kind] for kind in one if kind in ROOM)
    return ours.shape == theirs.shape and np.allclose(ours, theirs, room, 1e-11)
