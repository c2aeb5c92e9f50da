"""The same class graded by stock nbgrader and by ours, and what came of it."""

import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import nbformat

from grader.bench.rivals import NBGRADER, OURS, stock_copy  # noqa: F401


def autograde(root: Path, assignment: str, *, stock: bool) -> None:
    """Grade everybody, in a process of its own."""
    program = NBGRADER if stock else OURS
    options = [] if stock else ["--course", str(root)]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = os.environ | {"GRADER_FIGURES": "off", "PATH": path}
    environment.pop("PYTEST_CURRENT_TEST", None)  # ipykernel would capture less
    with (root / "said.log").open("w") as log:
        ran = subprocess.run(
            [sys.executable, "-c", program, "autograde", assignment, *options],
            cwd=root, env=environment, stdout=log, stderr=log, check=False,
        )  # fmt: skip
    assert ran.returncode in (0, 1), (root / "said.log").read_text()[-3000:]


def gradebook(root: Path) -> dict[str, list]:
    """Every row of every table, with what it refers to in the place of numbers."""
    with sqlite3.connect(root / "gradebook.db") as base:
        base.row_factory = sqlite3.Row
        found = base.execute("select name from sqlite_master where type = 'table'")
        names = [name for (name,) in found]
        tables = {
            n: [dict(r) for r in base.execute(f"select * from {n}")] for n in names
        }
    by_number = {}
    for name, rows in tables.items():
        for row in rows:
            if is_number(row.get("id")):
                by_number.setdefault(row["id"], {}).update({name: row})

    def plain(row: dict) -> list:
        return [(k, told(v)) for k, v in sorted(row.items()) if not passing(k, v)]

    def told(value):
        if is_number(value) and value in by_number:
            return [(n, plain(row)) for n, row in sorted(by_number[value].items())]
        return round(value, 9) if isinstance(value, float) else value

    return {name: sorted(map(repr, map(plain, rows))) for name, rows in tables.items()}


def passing(name: str, value) -> bool:
    return name == "timestamp" or (name == "id" and is_number(value))


def is_number(value) -> bool:
    return isinstance(value, str) and bool(re.fullmatch("[0-9a-f]{32}", value))


def graded(root: Path) -> dict[str, list]:
    """The cells of every graded notebook, by its path."""
    paths = sorted((root / "autograded").rglob("*.ipynb"))
    read = {p.relative_to(root): nbformat.read(p, as_version=4).cells for p in paths}
    return {str(path): cells for path, cells in read.items()}
