"""Whoever gets full marks breaks no given cell: notebooks run with all right answers.

A notebook is run as often as its richest exercise has right answers on file, each time
with the next answer in every gap: a quarter of an hour for all of them, with
GRADER_EVERY_ANSWER=1. Otherwise it is run once, with the first of each. Checks are left
out, as other tests make them.
"""

import re
from pathlib import Path

import matplotlib
import nbformat
import pytest

from tests.exercises.test_answers import RIGHT, label
from tests.this_course import BY_NOTEBOOK, EVERY, ROOT

pytestmark = pytest.mark.slow


def on_file(notebook: str) -> dict[str, list[Path]]:
    """Right answers by exercise."""
    found = {exercise.name: [] for exercise in BY_NOTEBOOK[notebook]}
    for path in RIGHT:
        if path.parts[-3] == notebook:
            found[path.parent.name].append(path)
    return found


def rounds() -> list:
    """Every notebook with a choice of answers, until each of them has been chosen."""
    found = []
    for notebook in BY_NOTEBOOK:
        answers = on_file(notebook)
        most = max(map(len, answers.values()))
        for i in range(most if EVERY else 1):
            chosen = {name: paths[i % len(paths)] for name, paths in answers.items()}
            found.append(pytest.param(notebook, chosen, id=f"{notebook}-{i}"))
    return found


@pytest.mark.filterwarnings("ignore")  # a notebook shows them and goes on
@pytest.mark.parametrize(("notebook", "chosen"), rounds())
def test_a_notebook_runs_with_right_answers(notebook, chosen):
    matplotlib.use("agg")
    names = {"__name__": "__main__"}
    for cell in cells(notebook):
        for source in sources(cell, chosen):
            try:
                exec(compile(source, cell.id, "exec"), names)
            except Exception as error:
                used = [label(path) for name, path in chosen.items() if name in source]
                raise AssertionError(f"{cell.id} with {used}: {error!r}") from error


def cells(notebook: str) -> list:
    """The cells of code of a student notebook, without its checks."""
    (path,) = ROOT.glob(f"notebooks/*/{notebook}.ipynb")
    read = nbformat.read(path, as_version=4).cells
    return [c for c in read if c.cell_type == "code" and not c.id.startswith("check_")]


def sources(cell, chosen: dict[str, Path]) -> list[str]:
    """What is run for a cell: the answers to what it leaves open, or itself."""
    if not cell.metadata.get("nbgrader", {}).get("solution"):
        return [cell.source]
    asked = re.findall(r"^(?:def|class) (\w+)", cell.source, re.MULTILINE)
    return [chosen[name].read_text() for name in asked if name in chosen]
