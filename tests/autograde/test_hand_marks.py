"""What a person has marked stays as long as that answer is the same."""

import json
import shutil

import nbformat
import pytest
from nbgrader.converters import GenerateAssignment

from grader.autograde import due, grading
from grader.autograde.hand_marks import answer_prints
from grader.autograde.outcome import GRADED, NOT_GRADED, PERSONAL, TO_READ
from grader.commands.autograde import autograde
from grader.course import services
from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from grader.sandbox import forkserver_pool
from tests.course.stub_course import (
    ASSIGNMENT,
    RIGHT,
    by_name,
    hand_in,
    make_course,
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(forkserver_pool.probe().tier is None, reason="no sandbox here"),
]
WORDS = "A zebra has stripes."
ANSWERS = RIGHT | {"words": WORDS}


@pytest.fixture(scope="module")
def marked_class(tmp_path_factory):
    """ada is graded and her words are marked: 2.5 of 3."""
    root = tmp_path_factory.mktemp("class")
    with chatter_into(root / "log"):
        course = make_course(root / "course")
        hand_in(course, "ada", answers=ANSWERS)
        assert grade(course).state == TO_READ
        mark(course, "words", 2.5)
    return course.root


@pytest.fixture
def course(marked_class, tmp_path):
    root = shutil.copytree(marked_class, tmp_path / "course")
    with chatter_into(tmp_path / "log"):
        yield open_course(root)


def grade(course, *, again=False):
    done = grading.autograde(course, ASSIGNMENT, ["ada"], again=again)
    return by_name(done)["ada"]


def find(gradebook, name):
    return gradebook.find_grade(name, "stub", ASSIGNMENT, "ada")


def mark(course, name, points):
    """As Formgrader does it."""
    with course.gradebook() as gradebook:
        found = find(gradebook, name)
        found.manual_score, found.needs_manual_grade = points, False
        gradebook.db.commit()


def of(course, name):
    """(points by hand, waits, points of everything) as nbgrader itself has them."""
    with course.gradebook() as gradebook:
        found = find(gradebook, name)
        score = gradebook.find_submission(ASSIGNMENT, "ada").score
        return found.manual_score, found.needs_manual_grade, score


def test_graded_again_the_mark_stays_final(course):
    assert grade(course, again=True).state == GRADED
    assert of(course, "words") == (2.5, False, 12.5)


def test_another_answer_elsewhere_leaves_the_mark(course):
    wrong = "def sigmoid(z):\n    return z"
    hand_in(course, "ada", answers=ANSWERS | {"sigmoid": wrong, "words": WORDS + " \n"})
    assert grade(course).state == GRADED
    assert of(course, "words") == (2.5, False, 7.5)


def test_a_new_answer_waits_and_its_old_mark_counts_no_more(course):
    hand_in(course, "ada", answers=ANSWERS | {"words": "A zebra has spots."})
    outcome = grade(course)
    assert (outcome.state, outcome.to_read) == (TO_READ, 1)
    assert of(course, "words") == (None, True, 10)
    mark(course, "words", 1)
    assert grade(course, again=True).state == GRADED
    assert of(course, "words") == (1, False, 11)


def test_a_hand_in_that_cannot_be_read_only_sets_the_mark_aside(course):
    kept = course.at("submitted", ASSIGNMENT, "ada") / "stub.ipynb"
    good = kept.read_text()
    kept.write_text("{ not a notebook")
    assert grade(course).state == NOT_GRADED
    assert of(course, "words") == (None, True, 0)
    kept.write_text(good)
    assert grade(course).state == GRADED
    assert of(course, "words") == (2.5, False, 12.5)


def test_without_the_graded_notebook_the_same_hand_in_keeps_its_mark(course):
    shutil.rmtree(course.at("autograded", ASSIGNMENT, "ada"))
    assert grade(course).state == GRADED
    assert of(course, "words") == (2.5, False, 12.5)


def test_points_given_over_a_check_stay_until_its_gap_changes(course):
    mark(course, "check_step", 4)
    assert grade(course, again=True).state == GRADED
    assert of(course, "check_step") == (4, False, 11.5)
    other = "def step(z):\n    return 1 * (z >= 0)"
    hand_in(course, "ada", answers=ANSWERS | {"step": other})
    assert grade(course).state == PERSONAL
    assert of(course, "check_step") == (None, True, 12.5)


def test_text_of_the_release_is_no_reason_to_run_again(course, monkeypatch):
    path = course.at("release", ASSIGNMENT) / "stub.ipynb"
    notebook = nbformat.read(path, 4)
    notebook.cells.insert(0, nbformat.v4.new_markdown_cell("A hint."))
    notebook.cells[-1].source = "*Write here.*"
    nbformat.write(notebook, path)

    def never(*_):
        raise AssertionError("something was started")

    monkeypatch.setattr(grading, "_get_ready", never)
    assert grade(course).state == GRADED


def build_anew(course, points):
    """What a build does with other points: source, release and gradebook."""
    path = course.at("source", ASSIGNMENT) / "stub.ipynb"
    notebook = nbformat.read(path, 4)
    for cell in notebook.cells:
        name = cell.metadata.nbgrader.grade_id
        if name in points:
            old = cell.metadata.nbgrader.points
            cell.source = cell.source.replace(
                f"points={old:g}", f"points={points[name]}"
            )
            cell.metadata.nbgrader.points = points[name]
    nbformat.write(notebook, path)
    directory = course.directory(ASSIGNMENT)
    converter = GenerateAssignment(coursedir=directory, config=course.config)
    converter.force = True
    converter.start()


def test_points_changed_later_are_scaled_from_the_verdicts_and_told(
    course, monkeypatch
):
    wrong = "def sigmoid(z):\n    return z"
    hand_in(course, "ada", answers=ANSWERS | {"sigmoid": wrong})
    assert grade(course).points == 5
    build_anew(course, {"check_step": 4, "check_sigmoid": 8})

    def never(*_):
        raise AssertionError("something was started")

    monkeypatch.setattr(grading, "_get_ready", never)
    for _ in range(2):  # once is enough
        outcome = grade(course)
        assert (outcome.state, outcome.points, outcome.maximum) == (GRADED, 4, 12)
        told = "step was worth 5 points and is now worth 4: its share is kept."
        assert outcome.sentence.count(told) == 1
        assert "was changed" not in outcome.sentence
    assert of(course, "words") == (2.5, False, 6.5)
    assert dict(services.feedback(course, ASSIGNMENT, ["ada"]))["ada"].is_dir()


def test_a_mark_above_the_new_points_is_asked_for_again(course):
    build_anew(course, {"words": 2})
    assert grade(course).state == TO_READ
    assert of(course, "words") == (None, True, 10)


def test_old_points_in_a_new_hand_in_are_nobodys_fault(course):
    build_anew(course, {"check_step": 4})
    path = hand_in(course, "ada", answers=ANSWERS | {"words": "Spots."})
    text = path.read_text()
    path.write_text(text.replace("points=4", "points=5"))
    outcome = grade(course)
    assert (outcome.points, outcome.repaired) == (9, False)
    assert "was changed" not in outcome.sentence


@pytest.mark.parametrize("name", ["setup", "check_step", "step"])
def test_code_of_the_release_is_a_reason(course, name):
    path = course.at("release", ASSIGNMENT) / "stub.ipynb"
    notebook = nbformat.read(path, 4)
    cell = next(c for c in notebook.cells if c.metadata.nbgrader.grade_id == name)
    cell.source += "\n# another line"
    nbformat.write(notebook, path)
    assert not due.is_current(course, ASSIGNMENT, "ada")


def test_who_is_run_again_with_marks_by_hand_and_why_is_told(course, capsys):
    def told(again=False):
        found = due.reasons(course, ASSIGNMENT, ["ada"], again=again)
        return due.marked_and_due(course, ASSIGNMENT, found)

    assert told() == {}
    assert told(again=True) == {"asked for with --again": ["ada"]}
    hand_in(course, "ada", answers=ANSWERS | {"words": "Spots."})
    assert told() == {"handed in again": ["ada"]}
    autograde(ASSIGNMENT, course.root)
    line = "Marked by hand and graded again: ada (handed in again). Marks stay where"
    assert line in capsys.readouterr().out
    assert told(again=True) == {}  # nothing is marked


def test_an_answer_is_what_stands_above_a_test_or_the_cell_itself():
    def cell(text, **marks):
        metadata = {"nbgrader": marks} if marks else {}
        return {"cell_type": "code", "source": text, "metadata": metadata}

    def prints(*changes):
        cells = [
            cell("a", grade_id="gap", solution=True),
            cell("note"),
            cell("b", grade_id="more", solution=True),
            cell("t1", grade_id="t1", grade=True),
            cell("t2", grade_id="t2", grade=True),
            cell("c", grade_id="words", grade=True, solution=True),
            cell("t", grade_id="task", task=True),
        ]
        for number in changes:
            cells[number]["source"] = list("changed")
        return answer_prints(json.loads(json.dumps(cells)))

    before = prints()

    def changed(number):
        after = prints(number)
        return {name for name in after if after[name] != before[name]}

    assert changed(0) == changed(2) == {"t1", "t2", "task"}
    assert changed(5) == {"words", "task"}
    assert changed(1) == {"task"}
    assert changed(3) == set()
