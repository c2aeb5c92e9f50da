"""What is certain of one exercise, and what is asked of a certificate."""

import math
from dataclasses import dataclass
from pathlib import Path

SEEDS = ("public", "hidden")
CERTIFIED = 1e-12  # of a reference against its oracle
AT_EXTREMES = 1e-6  # where a plain formula may lose digits; 1e-5 is still accepted
MARGIN = 1e-3  # smallest error of a mistake; what is accepted ends at 1e-5
DOUBLE = 1e-16


@dataclass(frozen=True)
class Certificate:
    """What is known of one exercise."""

    notebook: str
    name: str
    points: int
    extremes: int
    mistakes: int
    smallest_error: float
    digits: int | None
    wrong_files: int
    right_files: int
    complaints: tuple[str, ...]
    classes: int = 0  # of input, declared by the axes of the arguments
    faults: int = 0  # that a machine put on the right answer


def digits_of(error: float) -> int:
    """Decimal digits that are certain, at most the 16 of a double."""
    return math.floor(-math.log10(max(error, DOUBLE)))


def on_file(answers: Path | None, kind: str, name: str) -> int:
    """Answers on file: one each, in a folder with the name of the exercise."""
    folder = answers / kind if answers else None
    if folder is None or not folder.is_dir():
        return 0
    return sum(file.parent.name == name for file in folder.rglob("*.py"))
