"""Store the public points of the exercises for the notebooks.

What is stored are calls, right results and marks of known mistakes: no code and no
answer in clear.
"""

import json
import math
from pathlib import Path

import numpy as np

from grader.course.catalog import NOTEBOOKS
from grader.student.judging.points_codec import decode

ROOM = {"f8": 1e-9, "f4": 1e-6}


def public_points(notebook: str) -> str:
    """The points of one notebook as JSON text, one exercise a line."""
    lines = [f"{json.dumps(e.name)}:{_line(e.stored())}" for e in NOTEBOOKS[notebook]]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _line(stored: dict) -> str:
    return json.dumps(stored, allow_nan=False, separators=(",", ":"))


def outdated_points(folder: Path) -> dict[Path, str]:
    """Files of public points in a folder that say something else; what they should.

    A file that says the same up to rounding is left alone: another processor may round
    a last digit otherwise, and that is no news.
    """
    found = {}
    for notebook in NOTEBOOKS:
        file, fresh = folder / f"{notebook}.json", public_points(notebook)
        stored = json.loads(file.read_text(encoding="utf-8")) if file.exists() else None
        if not same_numbers(stored, json.loads(fresh)):
            found[file] = fresh
    return found


def write_points(folder: Path) -> list[Path]:
    """Bring the files of public points in a folder up to date; give what changed."""
    changed = outdated_points(folder)
    for file, fresh in changed.items():
        file.write_text(fresh, encoding="utf-8")
    return list(changed)


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
