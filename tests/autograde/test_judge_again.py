"""A changed judge, and no notebook that runs: what was kept is judged once more.

Each hand-in prints the time in a cell of its own, so the graded notebook shows whether
it has run again.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell
from nbgrader.api import Gradebook

from grader.autograde import kept_answers
from grader.autograde.due import OTHER_RULES, reasons
from grader.autograde.outcome import outcome_of
from grader.course.folder import open_course
from grader.sandbox import forkserver_pool

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(forkserver_pool.probe().tier is None, reason="no sandbox here"),
]
GRADER = Path(sys.executable).with_name("grader")
ASSIGNMENT, NOTEBOOK = "01_first", "first"
ANSWERS = {
    "mean_square": "def mean_square(x):\n    return {}",
    "mean_square_by_hand": "def mean_square_by_hand():\n    return 21 / 3",
    "mean_square_slope": 'def mean_square_slope():\n    return "2 * x / n"',
}
SQUARES = {
    "ada": "x @ x / len(x)",
    "ben": "np.sum(x**2)",
    "cay": "np.abs(x).sum() / len(x)",
}
SUM = "The squares are added up, but not divided by how many there are."
SIZES = "That is the mean of the sizes: square each number."
FOR_THREE = "for n in (5, 3):"


def grader(*words) -> None:
    ran = subprocess.run([GRADER, *words], capture_output=True, text=True, check=False)
    assert ran.returncode in (0, 1), ran.stderr


def hand_in(root: Path, student: str, square: str, ends: str = "") -> None:
    release = root / "release" / ASSIGNMENT / f"{NOTEBOOK}.ipynb"
    notebook = nbformat.read(release, as_version=4)
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if name in ANSWERS:
            cell.source = ANSWERS[name].format(square)
    own = [new_code_cell("import os, time\nprint(time.time_ns())")]
    own += [new_code_cell(ends)] if ends else []
    notebook.cells[-1:-1] = own
    folder = root / "submitted" / student / ASSIGNMENT
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / release.name)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A course with its own source, and a class that is graded."""
    folder = tmp_path_factory.mktemp("term")
    source, root = folder / "source", folder / "course"
    grader("new", "course", source)
    grader("--source", source, "build", "--course", root)
    for student, square in SQUARES.items():
        hand_in(root, student, square)
    grader("--source", source, "autograde", ASSIGNMENT, "--course", root)
    return folder


@pytest.fixture
def term(made, tmp_path):
    """A copy of both, which knows of no other place."""
    folder = shutil.copytree(made, tmp_path / "term")
    for path in (folder / "course").rglob("*"):
        if path.is_file() and path.suffix in (".py", ".json", ".toml"):
            text = path.read_text()
            path.write_text(text.replace(str(made), str(folder)))
    return folder


def change(term: Path, old: str, new: str) -> None:
    path = term / "source" / "exercises" / "first" / "mean_square.py"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def autograde(term: Path, *more) -> None:
    of_it = "--source", term / "source"
    grader(*of_it, "autograde", ASSIGNMENT, "--course", term / "course", *more)


def stamps(term: Path) -> dict[str, str]:
    """When each notebook ran."""
    found = {}
    for path in (term / "course" / "autograded").glob(f"*/{ASSIGNMENT}/*.ipynb"):
        cells = nbformat.read(path, as_version=4).cells
        (stamp,) = (c for c in cells if "time_ns" in c.source)
        found[path.parts[-3]] = "".join(o.get("text", "") for o in stamp.outputs)
    return found


def outcomes(term: Path) -> dict:
    course = open_course(term / "course")
    return {s: outcome_of(course, ASSIGNMENT, s) for s in SQUARES}


def told(term: Path) -> dict:
    return {student: (o.points, o.sentence) for student, o in outcomes(term).items()}


def ran(term: Path, before: dict) -> set[str]:
    return {
        student for student, stamp in stamps(term).items() if stamp != before[student]
    }


def test_a_changed_sentence_reaches_the_grade_without_a_run(term):
    before, was = stamps(term), outcomes(term)
    assert SUM in was["ben"].sentence
    change(term, SUM, "Divide the sum of the squares by n.")
    autograde(term)
    now = outcomes(term)
    assert "Divide the sum of the squares by n." in now["ben"].sentence
    assert {s: o.points for s, o in now.items()} == {
        s: o.points for s, o in was.items()
    }
    assert now["cay"].sentence == was["cay"].sentence
    assert ran(term, before) == set()
    course = open_course(term / "course")
    assert reasons(course, ASSIGNMENT, [*SQUARES]) == {}
    of_it = "--source", term / "source"
    grader(*of_it, "feedback", ASSIGNMENT, "--course", term / "course")
    page = term / "course" / "feedback" / "ben" / ASSIGNMENT / f"{NOTEBOOK}.html"
    assert "Divide the sum of the squares by n." in page.read_text()


def test_a_mistake_that_has_a_name_now_is_named_without_a_run(term):
    before = stamps(term)
    assert SIZES not in outcomes(term)["cay"].sentence
    other = f'Mistake("sizes", "{SIZES}", lambda x: np.mean(np.abs(x))),'
    change(
        term,
        '    Mistake(\n        "root"',
        f'    {other}\n    Mistake(\n        "root"',
    )
    autograde(term)
    assert SIZES in outcomes(term)["cay"].sentence
    assert ran(term, before) == set()


def test_judged_again_is_what_a_run_finds(term):
    change(term, FOR_THREE, f"{FOR_THREE}  # as before")
    before = stamps(term)
    autograde(term)
    assert ran(term, before) == set()
    kept = told(term)
    autograde(term, "--again")
    assert ran(term, before) == {*SQUARES}
    assert told(term) == kept


def test_other_questions_need_a_run(term):
    change(term, FOR_THREE, "for n in (5, 4):")
    before = stamps(term)
    autograde(term)
    assert ran(term, before) == {*SQUARES}
    assert told(term)["ada"][0] == max(points for points, _ in told(term).values())


def test_whatever_is_not_as_it_was_kept_is_run(term):
    root = term / "course"
    ada, ben, cay = (
        kept_answers.folder_of(root, ASSIGNMENT, s) / f"{NOTEBOOK}.said"
        for s in SQUARES
    )
    data = bytearray(ada.read_bytes())
    data[-1] ^= 1
    ada.write_bytes(data)
    ben.write_bytes(cay.read_bytes())  # a classmate's
    cay.write_bytes(b"")
    change(term, SUM, "Divide the sum of the squares by n.")
    before = stamps(term)
    autograde(term)
    assert ran(term, before) == {*SQUARES}
    assert "Divide the sum" in told(term)["ben"][1]


def test_an_edited_grade_is_not_taken_over(term):
    path = term / "course" / "autograded" / "ben" / ASSIGNMENT / f"{NOTEBOOK}.ipynb"
    notebook = json.loads(path.read_text())
    notebook["metadata"]["grader"]["receipt"]["scores"]["check_mean_square"] = 99.0
    path.write_text(json.dumps(notebook))
    change(term, FOR_THREE, f"{FOR_THREE}  # as before")
    before, was = stamps(term), told(term)
    autograde(term)
    assert ran(term, before) == {"ben"}
    assert was["ben"][0] == told(term)["ben"][0]


def test_points_by_hand_stay(term):
    url = f"sqlite:///{term / 'course' / 'gradebook.db'}"
    names = "check_mean_square", NOTEBOOK, ASSIGNMENT, "ben"
    with Gradebook(url) as gradebook:
        gradebook.find_grade(*names).manual_score = 1.0
        gradebook.db.commit()
    change(term, SUM, "Divide the sum of the squares by n.")
    before = stamps(term)
    autograde(term)
    assert ran(term, before) == set()
    with Gradebook(url) as gradebook:
        grade = gradebook.find_grade(*names)
        assert (grade.manual_score, grade.auto_score) == (1.0, 0.0)


def test_who_is_due_for_another_reason_is_run(term):
    before = stamps(term)
    path = term / "course" / "submitted" / "ada" / ASSIGNMENT / f"{NOTEBOOK}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.append(new_code_cell("1 + 1"))
    nbformat.write(notebook, path)
    change(term, FOR_THREE, f"{FOR_THREE}  # as before")
    due = reasons(open_course(term / "course"), ASSIGNMENT, [*SQUARES])
    assert due["ben"] == OTHER_RULES != due["ada"]
    autograde(term)
    assert ran(term, before) == {"ada"}


def test_nothing_is_kept_of_a_notebook_that_ran_without_one_of_its_cells(term):
    root = term / "course"
    hand_in(root, "dan", SQUARES["ada"], ends="os._exit(0)")
    autograde(term)
    kept = {path.name for path in (root / kept_answers.FOLDER / ASSIGNMENT).iterdir()}
    assert kept == {*SQUARES}
