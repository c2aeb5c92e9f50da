"""The sample class is what it says it is, and gets what it must get."""

import ast
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from typer.testing import CliRunner

from grader.autograde.outcome import GRADED, NOT_GRADED, TO_READ, Outcome, exercise
from grader.cli import app
from grader.course.log_redirect import chatter_into
from grader.course.source import find_source
from grader.demo import demo
from grader.demo.classes import sample_class, sampled
from grader.demo.sample_class import fill_in, right_answers
from grader.errors import UserError
from tests.course.convolutions import make_convolutions
from tests.this_course import NOTEBOOKS, ROOT, SOURCE

CLASSES = {
    assignment: {student.name: student for student in sample_class(SOURCE, assignment)}
    for assignment in sampled(SOURCE)
}
FIRST = SOURCE.assignments[0]
STUDENTS = CLASSES[FIRST]
EVERYBODY = [
    (assignment, name) for assignment, names in CLASSES.items() for name in names
]


def release(assignment: str = FIRST):
    path = ROOT / "notebooks" / assignment / f"{NOTEBOOKS[assignment]}.ipynb"
    return nbformat.read(path, as_version=4)


def filled(name: str, assignment: str = FIRST):
    notebook = release(assignment)
    solutions = right_answers(SOURCE, NOTEBOOKS[assignment])
    fill_in(CLASSES[assignment][name], notebook, solutions)
    return notebook


def exercises(assignment: str = FIRST) -> list[str]:
    cells = release(assignment).cells
    marks = [c.metadata.get("nbgrader", {}) for c in cells if c.cell_type == "code"]
    return [exercise(m["grade_id"]) for m in marks if m.get("grade")]


def questions(assignment: str) -> set[str]:
    cells = [c for c in release(assignment).cells if c.cell_type == "markdown"]
    marks = [c.metadata.get("nbgrader", {}) for c in cells]
    return {m["grade_id"] for m in marks if m.get("solution")}


def test_every_notebook_has_a_class():
    assert sampled(SOURCE) == list(NOTEBOOKS)


@pytest.mark.parametrize("assignment", CLASSES)
def test_the_class_has_everybody_it_needs(assignment):
    students, names = CLASSES[assignment], exercises(assignment)
    assert sorted(students) == list(students)
    assert set(students["amal"].written) == questions(assignment)
    assert students["bela"].expected_to_lose(names) == set(names)
    assert not students["chiara"].loses.keys() | students["dag"].loses.keys()
    assert students["fatima"].loses


def test_the_first_class_has_a_broken_and_a_looping_notebook():
    assert STUDENTS["hana"].damage
    assert STUDENTS["ivo"].loops


@pytest.mark.parametrize(("assignment", "name"), EVERYBODY)
def test_students_answer_exercises_and_questions_that_there_are(assignment, name):
    student = CLASSES[assignment][name]
    assert set(student.code) <= set(exercises(assignment))
    answered = {*student.code, student.loops}
    assert student.expected_to_lose([]) <= answered
    assert set(student.written) <= questions(assignment)


@pytest.mark.parametrize(("assignment", "name"), EVERYBODY)
def test_filled_notebook_is_whole_and_runs_as_python(assignment, name):
    notebook = filled(name, assignment)
    sources = [c.source for c in notebook.cells if c.cell_type == "code"]
    for source in sources:
        ast.parse(source)
    stubs = sum(source.count("# YOUR CODE HERE") for source in sources)
    assert stubs == (len(exercises(assignment)) if name == "bela" else 0)
    assert not any("SOLUTION" in source for source in sources)


@pytest.mark.parametrize("assignment", CLASSES)
def test_only_gaps_differ_from_the_release(assignment):
    filled_cells = filled("chiara", assignment).cells
    for before, after in zip(release(assignment).cells, filled_cells, strict=True):
        if not before.metadata.get("nbgrader", {}).get("solution"):
            assert before == after


@pytest.mark.parametrize("assignment", CLASSES)
def test_two_right_students_share_hardly_a_line_of_their_own(assignment):
    chiara, dag = (CLASSES[assignment][name].code for name in ("chiara", "dag"))
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
        sample_class(SOURCE, "07_dream")


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
        assert f"\n {name} " in result.stdout
    page = root / "course" / "feedback" / "fatima" / FIRST / "neuron.html"
    assert str(page) in result.stdout.replace("\n", "")
    assert page.is_file()
    assert (root / "course" / "gradebook.db").is_file()
    assert len((root / "course" / "grades.csv").read_text().splitlines()) == 10
    assert _graded_from(root, "amal") != _graded_from(root, "dag")
    assert not result.stderr


@pytest.mark.slow
def test_any_course_has_a_class_of_its_answers_on_file(tmp_path):
    source = make_convolutions(tmp_path / "convolutions")
    root = tmp_path / "class"
    words = ["--source", str(source), "demo", "--all", "--dir", str(root)]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output
    assert "All 6 came out as they must" in result.stdout
    for student in sample_class(find_source(source), "01_first"):
        assert f" {student.name} " in result.stdout
        assert (root / "course" / "feedback" / student.name / "01_first").is_dir()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[01_neuron.zoe\n", "is not valid TOML"),
        ('[01_neuron.zoe]\nhands_on = "x"\n', "unknown key hands_on for zoe"),
        (
            '[01_neuron.zoe]\nhands_in = "x"\nanswers = {step = "no_such"}\n',
            "an answer to step that is not on file: no_such",
        ),
    ],
)
def test_a_list_that_cannot_be_read_is_told(tmp_path, text, told):
    folders = SOURCE.folders | {"answers": tmp_path}
    (tmp_path / "sample_class.toml").write_text(text)
    with pytest.raises(UserError, match=told):
        sample_class(replace(SOURCE, folders=folders), FIRST)


def _graded_from(root: Path, student: str) -> str:
    path = root / "course" / "autograded" / student / FIRST / "neuron.ipynb"
    return json.loads(path.read_text())["metadata"]["grader"]["submitted"]


@pytest.mark.slow
def test_the_class_of_notebook_2_goes_through_the_whole_chain(tmp_path):
    assignment = "02_softmax"
    with chatter_into(tmp_path / "grader.log"):
        course = demo.make_course(tmp_path, [assignment], SOURCE)
        graded = demo.grade_class(course, assignment, lambda *_: None)
    assert graded.surprises == []
    assert set(graded.pages) == set(CLASSES[assignment])
