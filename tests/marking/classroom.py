"""A class that has handed in words, as it stands after autograding; nothing is run."""

import copy
import warnings
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from sqlalchemy.exc import SAWarning

from grader.authoring.nbgrader_release import generate
from grader.course.folder import Course, open_course
from tests.course.stub_course import ASSIGNMENT, CONFIG, cell

NOTEBOOK = "words"
STRIPES, LION, DRAW = "stripes_words", "lion_words", "draw"
RUBRIC = """**Model answer.** Stripes confuse $n$ flies.

| points | for |
|---|---|
| 1 | names the flies |
| 2 | says **why** they are confused |

Caution: "it looks nice" earns nothing.
"""
STUB = "*Your answer here.*"
ANSWERS = {
    "ada": {STRIPES: "Flies, for $a^2$.", LION: "A mane.", DRAW: "print('cat')"},
    "ben": {STRIPES: "It looks nice.", LION: "A mane.  \n"},
    "cem": {STRIPES: "It looks nice.\n\n", LION: "Teeth."},
    "dora": {STRIPES: "It looks nice.", LION: "<script>alert(1)</script>"},
    "eve": {},
    "finn": {STRIPES: "   "},
}


def source_notebook():
    code, text = new_code_cell, new_markdown_cell
    cells = [
        text("# Animals"),
        code("import numpy as np"),
        text("## 1.1 Stripes\n\nWhy has a zebra stripes? Think of $n$ flies."),
        cell(text, RUBRIC, STRIPES, 3, solution=True),
        text("## 1.2 Lions\n\nWhat makes a lion?"),
        cell(text, "A mane, roughly.", LION, 2, solution=True),
        cell(code, "### BEGIN SOLUTION\n### END SOLUTION", DRAW, 1, solution=True),
    ]
    for number, one in enumerate(cells):
        one.id = one.metadata.get("nbgrader", {}).get("grade_id", f"c{number}")
        one.id = one.id.replace("_", "-")
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel})


def make_class(root: Path, answers=ANSWERS) -> Course:
    """A course folder with everybody's graded notebooks."""
    folder = root / "source" / ASSIGNMENT
    folder.mkdir(parents=True)
    nbformat.write(source_notebook(), folder / f"{NOTEBOOK}.ipynb")
    (root / "nbgrader_config.py").write_text(CONFIG)
    course = open_course(root)
    generate(course, ASSIGNMENT)
    release = nbformat.read(course.at("release", ASSIGNMENT) / f"{NOTEBOOK}.ipynb", 4)
    with course.gradebook() as gradebook:
        for student, written in answers.items():
            _enter(gradebook, student, untouched={STRIPES, LION, DRAW} - set(written))
            write_answers(course, student, release, written)
    return course


def write_answers(course: Course, student: str, release, written) -> None:
    """Put a graded notebook where autograding would put it."""
    notebook = copy.deepcopy(release)
    for one in notebook.cells:
        name = one.metadata.get("nbgrader", {}).get("grade_id")
        one.source = written.get(name, one.source)
    folder = course.at("autograded", ASSIGNMENT, student)
    folder.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, folder / f"{NOTEBOOK}.ipynb")


def _enter(gradebook, student: str, untouched) -> None:
    """What nbgrader writes about a hand-in: 0 where nothing was touched."""
    gradebook.update_or_create_student(student)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SAWarning)  # nbgrader's own affair
        submission = gradebook.add_submission(ASSIGNMENT, student)
    for grade in submission.notebooks[0].grades:
        empty = grade.name in untouched
        grade.auto_score = 0.0 if empty else None
        grade.needs_manual_grade = not empty
    gradebook.db.commit()


def grade_of(course: Course, student: str, name: str) -> tuple:
    """(points by hand, waits, comment) as nbgrader itself has them."""
    at = name, NOTEBOOK, ASSIGNMENT, student
    with course.gradebook() as gradebook:
        grade, comment = gradebook.find_grade(*at), gradebook.find_comment(*at)
        return grade.manual_score, grade.needs_manual_grade, comment.manual_comment
