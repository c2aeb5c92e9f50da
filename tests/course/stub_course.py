"""A course of two small exercises and one written question, for fast tests.

The exercises are two of the real ones, as the referee knows no others.
"""

import shutil
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.authoring.nbgrader_release import generate
from grader.course.folder import Course, open_course
from grader.exercises.neuron.activations import SIGMOID, STEP
from grader.judge import public_points

ASSIGNMENT = "01_stub"
CONFIG = """from grader.course.config import configure

configure(get_config(), __file__, exchange="exchange", cell_seconds=4)
"""
SETUP = """import numpy as np
from grader.student.check import check
"""
GAP = '''def {name}(z):
    """Give the {name} of z."""
    ### BEGIN SOLUTION
    return {answer}
    ### END SOLUTION
'''
TANH = "(1 + np.tanh(z / 2)) / 2"
RUBRIC = "1 point for zebra. Model answer: a zebra has stripes."


def mark(name: str, points: float | None = None, *, solution: bool, locked: bool):
    marks = {"schema_version": 3, "grade_id": name, "locked": locked}
    marks |= {"grade": points is not None, "solution": solution, "task": False}
    if points is not None:
        marks["points"] = points
    return {"nbgrader": marks}


def cell(make, source: str, name: str, points=None, *, solution=False, locked=False):
    metadata = mark(name, points, solution=solution, locked=locked)
    made = make(source, metadata=metadata)
    made.id = name.replace("_", "-")
    return made


def source_notebook():
    code, text = new_code_cell, new_markdown_cell
    cells = [cell(code, SETUP, "setup", locked=True)]
    for name, answer in (("step", "np.where(z >= 0, 1, 0)"), ("sigmoid", TANH)):
        gap = GAP.format(name=name, answer=answer)
        cells.append(cell(code, gap, name, solution=True))
        line = f'check("{name}", points=5)'
        cells.append(cell(code, line, f"check_{name}", 5, locked=True))
    cells.append(cell(text, RUBRIC, "words", 3, solution=True))
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel})


def make_course(root: Path, notebooks=("stub",)) -> Course:
    """A built course: source, release and gradebook."""
    folder = root / "source" / ASSIGNMENT
    folder.mkdir(parents=True)
    public_points.write(folder / public_points.FILE, [STEP, SIGMOID])
    for name in notebooks:
        nbformat.write(source_notebook(), folder / f"{name}.ipynb")
    (root / "nbgrader_config.py").write_text(CONFIG)
    course = open_course(root)
    generate(course, ASSIGNMENT)
    return course


def hand_in(course: Course, student: str, *, answers=None, change=None) -> Path:
    """Put a student's notebook where collect would put it."""
    folder = course.at("submitted", ASSIGNMENT, student)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    release = course.at("release", ASSIGNMENT) / "stub.ipynb"
    notebook = nbformat.read(release, as_version=4)
    for part in notebook.cells:
        name = part.metadata.nbgrader.grade_id
        if name in (answers or {}):
            part.source = answers[name]
    if change:
        change(notebook)
    nbformat.write(notebook, folder / "stub.ipynb")
    return folder / "stub.ipynb"


RIGHT = {
    "step": "def step(z):\n    return np.where(z < 0, 0, 1)",
    "sigmoid": f"def sigmoid(z):\n    return {TANH}",
}
WRONG = RIGHT | {"sigmoid": "def sigmoid(z):\n    return np.tanh(z)"}
LOOP = RIGHT | {"step": "def step(z):\n    while True:\n        pass"}


def duplicate(notebook) -> None:
    """Copy a check cell and delete another, as by slips of the mouse."""
    cells = notebook.cells
    twin = next(c for c in cells if c.metadata.nbgrader.grade_id == "check_step")
    cells.insert(2, nbformat.from_dict({**twin, "id": "twin"}))
    notebook.cells = [
        c for c in cells if c.metadata.nbgrader.grade_id != "check_sigmoid"
    ]


def by_name(outcomes) -> dict:
    return {outcome.student: outcome for outcome in outcomes}
