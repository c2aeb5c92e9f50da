"""The built notebooks: solved they earn everything, untouched nothing, parts add up."""

import ast
import warnings
from pathlib import Path

import nbformat
import pytest

from grader.student import check
from tests import in_process
from tests.student.check_module import check_module
from tests.this_course import EXERCISES

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted(ROOT.glob("notebooks/*/*.ipynb"))
LATER = [pytest.param(path, marks=pytest.mark.slow) for path in NOTEBOOKS[1:]]
all_but_the_first_slow = pytest.mark.parametrize(
    "notebook", [NOTEBOOKS[0], *LATER], ids=[path.stem for path in NOTEBOOKS]
)


def solution_sources(notebook: Path) -> dict[str, str]:
    """Source of every answer in the solution module of a notebook."""
    return definitions((ROOT / "solutions" / f"{notebook.stem}.py").read_text())


def definitions(text: str) -> dict[str, str]:
    """Source of the functions and classes in a text, by name."""
    nodes = ast.parse(text).body
    return {
        n.name: ast.get_source_segment(text, n) for n in nodes if hasattr(n, "name")
    }


class Attempt:
    """The cells of a student notebook, run in one namespace without a kernel."""

    def __init__(self, notebook: Path, solved=()):
        self.notebook, self.namespace = notebook, {"__name__": "__main__"}
        answers = solution_sources(notebook)
        self.cells = [
            c for c in nbformat.read(notebook, 4).cells if c.cell_type == "code"
        ]
        for cell in self.cells:
            if cell.metadata.get("nbgrader", {}).get("solution"):
                gaps = definitions(cell.source)
                found = [answers[n] if n in solved else gaps[n] for n in gaps]
                cell.source = "\n\n\n".join(found)

    def define(self) -> "Attempt":
        """Run the set-up and the answers, nothing else."""
        for cell in self.cells:
            marks = cell.metadata.get("nbgrader", {})
            if marks and not marks["grade"]:
                exec(cell.source, self.namespace)
        return self

    def points(self) -> dict[str, float]:
        """Run every check line. -> points by exercise."""
        self.namespace["check"] = check
        return {
            cell.id.removeprefix("check_"): eval(cell.source, self.namespace)
            for cell in self.cells
            if cell.metadata.get("nbgrader", {}).get("grade")
        }

    def worth(self) -> dict[str, float]:
        """Points that every check can give."""
        return {
            cell.id.removeprefix("check_"): cell.metadata.nbgrader.points
            for cell in self.cells
            if cell.metadata.get("nbgrader", {}).get("grade")
        }


@pytest.fixture(params=NOTEBOOKS, ids=lambda n: n.stem)
def notebook(request):
    return request.param


@pytest.fixture
def graded(monkeypatch):
    """Checks as the grader makes them: hidden points, reference parts."""
    monkeypatch.setattr(check_module, "_judge", lambda: in_process.judge)


def test_every_check_has_its_exercise_in_the_judge(notebook):
    assert set(Attempt(notebook).worth()) <= set(EXERCISES)


def test_solved_earns_everything_locally(notebook):
    attempt = Attempt(notebook, solution_sources(notebook)).define()
    assert attempt.points() == attempt.worth()


@pytest.mark.slow
def test_solved_earns_everything_from_the_grader(notebook, graded):
    attempt = Attempt(notebook, solution_sources(notebook)).define()
    assert attempt.points() == attempt.worth()


def test_untouched_earns_nothing(notebook, graded):
    assert set(Attempt(notebook).define().points().values()) == {0.0}


def test_untouched_earns_nothing_locally(notebook):
    assert set(Attempt(notebook).define().points().values()) == {0.0}


@all_but_the_first_slow
def test_each_exercise_alone_earns_exactly_its_points(notebook, graded):
    worth = Attempt(notebook).worth()
    for name in worth:
        earned = Attempt(notebook, [name]).define().points()
        expected = {other: worth[other] if other == name else 0.0 for other in worth}
        assert earned == expected


@pytest.mark.slow
@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_solved_runs_to_its_end_without_a_warning(notebook):
    attempt = Attempt(notebook, solution_sources(notebook))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for cell in attempt.cells:
            exec(compile(cell.source, cell.id, "exec"), attempt.namespace)


def test_points_of_a_notebook_add_up_to_100(notebook):
    cells = nbformat.read(notebook, 4).cells
    assert sum(c.metadata.get("nbgrader", {}).get("points", 0) for c in cells) == 100
