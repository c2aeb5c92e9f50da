"""The sample class is what it says it is, and gets what it must get."""

import ast
import json
from collections import Counter
from pathlib import Path

import nbformat
import pytest
from typer.testing import CliRunner

from grader.cli import app
from grader.course import demo
from grader.course.masters import ROOT
from grader.course.outcome import GRADED, NOT_GRADED, TO_READ, Outcome, exercise
from grader.course.sample_class import fill_in, right_answers, sample_class
from grader.errors import UserError

STUDENTS = {student.name: student for student in sample_class(demo.ASSIGNMENT)}
RELEASE = ROOT / "notebooks" / demo.ASSIGNMENT / "neuron.ipynb"
# The wrong items of the source derivations on neurons, by exercise.
SOURCES = {
    "emre": {"sigmoid_derivative", "hunt_update_rule"},
    "fatima": {
        "line_by_hand",
        "hunt_distance",
        "hunt_cross_entropy",
        "neuron_gradients",
        "hunt_hypothesis",
        "gradient_descent",
    },
    "goran": {"hunt_exponent"},
}


def filled(name: str):
    notebook = nbformat.read(RELEASE, as_version=4)
    fill_in(STUDENTS[name], notebook, right_answers(ROOT, "neuron"))
    return notebook


def exercises() -> list[str]:
    cells = nbformat.read(RELEASE, as_version=4).cells
    marks = [c.metadata.get("nbgrader", {}) for c in cells if c.cell_type == "code"]
    return [exercise(m["grade_id"]) for m in marks if m.get("grade")]


def test_the_class_has_everybody_it_needs():
    assert sorted(STUDENTS) == list(STUDENTS)
    assert len(STUDENTS["amal"].written) == 5
    assert STUDENTS["bela"].expected_to_lose(exercises()) == set(exercises())
    assert not STUDENTS["chiara"].loses + STUDENTS["dag"].loses
    assert {name: set(STUDENTS[name].loses) for name in SOURCES} == SOURCES
    assert STUDENTS["hana"].damage
    assert STUDENTS["ivo"].loops


@pytest.mark.parametrize("name", STUDENTS)
def test_students_answer_exercises_and_questions_that_there_are(name):
    student, names = STUDENTS[name], set(exercises())
    assert set(student.code) <= names
    assert set(student.loses) <= set(student.code)
    cells = nbformat.read(RELEASE, as_version=4).cells
    marks = [c.metadata.get("nbgrader", {}) for c in cells]
    assert set(student.written) <= {m.get("grade_id") for m in marks}


@pytest.mark.parametrize("name", STUDENTS)
def test_filled_notebook_is_whole_and_runs_as_python(name):
    notebook = filled(name)
    sources = [c.source for c in notebook.cells if c.cell_type == "code"]
    for source in sources:
        ast.parse(source)
    gaps = sum("NotImplementedError()" in source for source in sources)
    assert gaps == (len(exercises()) if name == "bela" else 0)
    assert not any("SOLUTION" in source for source in sources)


def test_only_gaps_differ_from_the_release():
    release = nbformat.read(RELEASE, as_version=4)
    for before, after in zip(release.cells, filled("chiara").cells, strict=True):
        if not before.metadata.get("nbgrader", {}).get("solution"):
            assert before == after


def test_two_right_students_share_hardly_a_line_of_their_own():
    chiara, dag = STUDENTS["chiara"].code, STUDENTS["dag"].code
    both = chiara.keys() & dag.keys()
    assert len(both) >= 10
    assert all(chiara[name] != dag[name] for name in both)


def test_damage_is_a_twin_and_a_gap():
    ids = Counter(
        cell.metadata.get("nbgrader", {}).get("grade_id")
        for cell in filled("hana").cells
    )
    assert ids["check_sigmoid"] == 2
    assert ids["check_step"] == 0


@pytest.mark.parametrize(
    ("name", "outcome", "word"),
    [
        ("amal", Outcome("amal", TO_READ, to_read=5), ""),
        ("amal", Outcome("amal", TO_READ, to_read=4), "4 answers wait"),
        ("amal", Outcome("amal", TO_READ, to_read=5, lost=("step",)), "step"),
        ("amal", Outcome("amal", NOT_GRADED), "not graded"),
        ("goran", Outcome("goran", GRADED, lost=("hunt_exponent",)), ""),
        ("goran", Outcome("goran", GRADED), "hunt_exponent"),
        ("hana", Outcome("hana", GRADED, repaired=True), ""),
        ("hana", Outcome("hana", GRADED), "without a word"),
        ("hana", Outcome("hana", NOT_GRADED), "not graded"),
        ("ivo", Outcome("ivo", GRADED, lost=("sigmoid",), timed_out=True), ""),
        ("ivo", Outcome("ivo", GRADED, lost=("sigmoid",)), "time"),
    ],
)
def test_surprises_are_told(name, outcome, word):
    told = STUDENTS[name].surprise(outcome, exercises())
    assert (word in told) if word else (told == "")


def test_no_class_for_an_unknown_assignment():
    with pytest.raises(UserError, match="07_dream"):
        sample_class("07_dream")


def test_demo_wants_an_empty_folder(tmp_path):
    (tmp_path / "diary.txt").touch()
    result = CliRunner().invoke(app, ["demo", "--dir", str(tmp_path)])
    assert result.exit_code == 2
    assert "empty" in result.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["diary.txt"]


@pytest.mark.slow
def test_the_whole_class_comes_out_as_it_must(tmp_path):
    root = tmp_path / "class"
    result = CliRunner().invoke(app, ["demo", "--dir", str(root)])
    assert result.exit_code == 0, result.output
    assert "All 9 came out as they must" in result.stdout
    for name in STUDENTS:
        assert f"│ {name} " in result.stdout
    page = root / "course" / "feedback" / "fatima" / demo.ASSIGNMENT / "neuron.html"
    assert str(page) in result.stdout.replace("\n", "")
    assert page.is_file()
    assert (root / "course" / "gradebook.db").is_file()
    assert len((root / "course" / "grades.csv").read_text().splitlines()) == 10
    assert _graded_from(root, "amal") != _graded_from(root, "dag")
    assert not result.stderr


def _graded_from(root: Path, student: str) -> str:
    path = root / "course" / "autograded" / student / demo.ASSIGNMENT / "neuron.ipynb"
    return json.loads(path.read_text())["metadata"]["grader"]["submitted"]
