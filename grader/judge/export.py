"""Store the public points of the exercises for the notebooks.

What is stored are calls, right results and marks of known mistakes: no code and no
answer in clear.
"""

import json
from pathlib import Path

from grader.judge.course import NOTEBOOKS

PUBLIC = "public"


def public_points(notebook: str) -> str:
    """The points of one notebook as JSON text, one exercise a line."""
    lines = [
        f"{json.dumps(e.name)}: {json.dumps(e.stored(PUBLIC), allow_nan=False)}"
        for e in NOTEBOOKS[notebook]
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def write_points(folder: Path) -> list[Path]:
    """Write one file for each notebook into a folder; give the files."""
    written = []
    for notebook in NOTEBOOKS:
        file = folder / f"{notebook}.json"
        file.write_text(public_points(notebook), encoding="utf-8")
        written.append(file)
    return written
