"""A tiny course folder: gradebook and graded notebooks, without running anything."""

import shutil
import warnings

import nbformat
import pytest
from nbformat.v4 import new_notebook
from nbgrader.api import Gradebook
from sqlalchemy.exc import SAWarning

from grader.course import schema_version
from tests.report.cells import mixed

ASSIGNMENT, NOTEBOOK = "01_neuron", "neuron"
POINTS = {"check_sigmoid": 5, "check_slope": 3, "check_loss": 4, "words": 2}


@pytest.fixture(scope="session")
def empty_gradebook(tmp_path_factory):
    """File with one assignment; tests copy it, which is quicker than to make one."""
    path = tmp_path_factory.mktemp("course") / "gradebook.db"
    schema_version.read_here()
    with Gradebook(f"sqlite:///{path}") as gradebook:
        gradebook.add_assignment(ASSIGNMENT)
        gradebook.add_notebook(NOTEBOOK, ASSIGNMENT)
        for name, points in POINTS.items():
            kind = "markdown" if name == "words" else "code"
            gradebook.add_grade_cell(
                name, NOTEBOOK, ASSIGNMENT, max_score=points, cell_type=kind
            )
        for name in ("sigmoid", "slope", "loss", "words"):
            gradebook.add_solution_cell(name, NOTEBOOK, ASSIGNMENT)
    return path


@pytest.fixture
def gradebook(empty_gradebook, tmp_path):
    """One assignment, no student yet."""
    path = shutil.copy(empty_gradebook, tmp_path / "gradebook.db")
    with Gradebook(f"sqlite:///{path}") as gradebook:
        yield gradebook


@pytest.fixture
def hand_in(gradebook, tmp_path):
    """Function that puts a graded submission into the course."""

    def hand_in(student, scores, by_hand=None, late=0.0, **who):
        gradebook.update_or_create_student(student, **who)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SAWarning)  # nbgrader's own affair
            submission = gradebook.add_submission(ASSIGNMENT, student)
        for name, score in zip(POINTS, [*scores, 0], strict=True):
            grade = gradebook.find_grade(name, NOTEBOOK, ASSIGNMENT, student)
            grade.auto_score, grade.needs_manual_grade = score, False
            if name == "words":
                grade.auto_score, grade.manual_score = None, by_hand
                grade.needs_manual_grade = by_hand is None
        submission.notebooks[0].late_submission_penalty = late
        gradebook.db.commit()
        folder = tmp_path / "autograded" / student / ASSIGNMENT
        folder.mkdir(parents=True)
        nbformat.write(new_notebook(cells=mixed()), folder / f"{NOTEBOOK}.ipynb")

    return hand_in
