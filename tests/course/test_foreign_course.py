"""A course that this program has never seen is built, certified and graded."""

import shutil
from pathlib import Path

import nbformat
import pytest
from typer.testing import CliRunner

from grader.autograde.grading import autograde
from grader.cli import app
from grader.course import answers
from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from tests.commands.test_cli import one_sentence
from tests.course.convolutions import RIGHT, SAYS, WRONG, make_convolutions
from tests.course.stub_course import by_name

ASSIGNMENT = "01_first"
# What a hostile answer looks for, and how it would give itself points.
HOSTILE = """\
import os

found = [place for place in {places!r} if os.path.lexists(place)]
for name in ("solutions", "exercises", "grader.api", "grader.judge"):
    try:
        __import__(name)
        found.append(name)
    except ImportError:
        pass
print("FOUND", found)

import grader_course
from grader.student.judging import registry, verdict

registry.KINDS["kernel"] = lambda stored, answer: verdict.Verdict(1.0, "passed", "")
grader_course.judge_kernel = registry.KINDS["kernel"]
check = lambda name, points: points
for number in range(3, 64):
    try:
        os.write(number, b'{{"share": 1.0, "stage": "passed"}}')
    except OSError:
        pass


def {name}(*args):
    raise SystemExit(0)
"""


def run(*args):
    return CliRunner().invoke(app, [str(arg) for arg in args], prog_name="grader")


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    return make_convolutions(tmp_path_factory.mktemp("elsewhere") / "convolutions")


@pytest.fixture(scope="module")
def course(source, tmp_path_factory):
    root = tmp_path_factory.mktemp("term") / "course"
    result = run("--source", source, "build", "--course", root)
    assert result.exit_code == 0, result.stderr
    return open_course(root)


@pytest.mark.slow
def test_it_is_certified(course, source):
    assert course.source.file == source / "course.toml"
    result = run("--source", source, "certify", "--answers")
    assert result.exit_code == 0, result.stdout
    counted = list(answers.answers_on_file(course.source))
    assert len(counted) == 2 * (3 + len(RIGHT))


def hand_in(course, student: str, given: dict[str, str]) -> None:
    """Put a student's notebook where collect would put it."""
    folder = course.at("submitted", ASSIGNMENT, student)
    folder.mkdir(parents=True)
    notebook = nbformat.read(
        course.at("release", ASSIGNMENT) / "first.ipynb", as_version=4
    )
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = given.get(name, cell.source)
    nbformat.write(notebook, folder / "first.ipynb")


@pytest.fixture(scope="module")
def graded(course):
    """Outcomes of a right, a wrong, an untouched and a hostile hand-in."""
    secrets = [str(p) for p in course.source.secret_folders]
    secrets += [str(course.root / "source"), str(course.root / "gradebook.db")]
    hostile = {name: HOSTILE.format(name=name, places=secrets) for name in RIGHT}
    for name, given in (
        ("right", RIGHT),
        ("wrong", WRONG),
        ("untouched", {}),
        ("hostile", hostile),
    ):
        hand_in(course, name, given)
    with chatter_into(course.root / "grader.log"):
        students = course.students(ASSIGNMENT)
        return by_name(autograde(course, ASSIGNMENT, students))


def said(course, student: str) -> dict[str, str]:
    """Everything that the graded notebook shows below each cell, by grade id."""
    path = course.at("autograded", ASSIGNMENT, student) / "first.ipynb"
    cells = nbformat.read(path, as_version=4).cells
    return {
        cell.metadata.get("nbgrader", {}).get("grade_id", cell.id): str(cell.outputs)
        for cell in cells
        if cell.cell_type == "code"
    }


@pytest.mark.slow
def test_a_right_answer_gets_its_points(course, graded):
    assert graded["right"].points == 3 * len(RIGHT), said(course, "right")
    assert graded["right"].maximum == 3 * len(RIGHT) + 8
    assert not graded["right"].needs_person or graded["right"].to_read


@pytest.mark.slow
def test_a_wrong_answer_is_told_what_it_did(course, graded):
    assert graded["wrong"].points == 1.5  # d_w is right
    shown = said(course, "wrong")
    for name, sentence in SAYS.items():
        assert sentence in shown[f"check_{name}"]


@pytest.mark.slow
def test_a_hostile_answer_finds_and_gets_nothing(course, graded):
    assert graded["hostile"].points == 0
    assert graded["untouched"].points == 0
    shown = said(course, "hostile")
    for name in RIGHT:
        assert "FOUND []" in shown[name], shown[name]


@pytest.mark.slow
def test_the_students_own_check_says_the_same(course, source):
    """With nothing but what is handed out: no referee, no judge, no exercises."""
    assert _run_by_hand(course, RIGHT).split() == ["3.0"] * len(RIGHT)
    assert _run_by_hand(course, WRONG).split() == ["0.0", "1.5", "0.0", "0.0"]


def _run_by_hand(course, given: dict[str, str]) -> str:
    import subprocess
    import sys

    release = course.at("release", ASSIGNMENT)
    lines = ["import numpy as np", "from grader.student import check"]
    lines += given.values()
    lines += ["import contextlib, io"]
    for name in given:
        lines += ["with contextlib.redirect_stdout(io.StringIO()):"]
        lines += [f'    earned = check("{name}", points=3)', "print(earned)"]
    done = subprocess.run(
        [sys.executable, "-P", "-c", "\n".join(lines)],
        cwd=release,
        env={"PYTHONPATH": str(release)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# ---- what is refused ----


@pytest.fixture
def broken(source, tmp_path) -> Path:
    return shutil.copytree(source, tmp_path / "broken")


def refused(source: Path, tmp_path: Path) -> str:
    """What a build says, which must change nothing."""
    result = run("--source", source, "build", "--course", tmp_path / "built")
    assert result.exit_code == 2, result.output
    assert not (tmp_path / "built").exists()
    return one_sentence(result)


@pytest.mark.slow
def test_two_exercises_of_one_name(broken, tmp_path):
    first = broken / "exercises" / "first"
    shutil.copy(first / "conv1d.py", first / "again.py")
    told = refused(broken, tmp_path)
    assert "Two exercises are called 'conv1d'" in told
    assert str(first / "again.py") in told
    assert str(first / "conv1d.py") in told


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("import nothing_of_the_kind\n", "line 1 cannot be imported (ModuleNotFound"),
        ("\n\ndef half(\n", "line 3 cannot be imported (SyntaxError"),
        ("from solutions.first import lost\n", "line 1 cannot be imported (ImportErr"),
        ("A = 1\nB = A / 0\n", "line 2 cannot be imported (ZeroDivisionError"),
    ],
)
@pytest.mark.parametrize("name", ["first/other.py", "__init__.py"])
def test_a_module_that_does_not_import(broken, tmp_path, text, told, name):
    (broken / "exercises" / name).write_text(text)
    said = refused(broken, tmp_path)
    assert f"{broken / 'exercises' / name}, {told}" in said


@pytest.mark.slow
def test_an_unknown_key(broken, tmp_path):
    with (broken / "course.toml").open("a") as file:
        file.write("\n[rules]\npionts = 100\n")
    told = refused(broken, tmp_path)
    assert f"{broken / 'course.toml'} has an unknown key rules.pionts" in told


@pytest.mark.slow
def test_a_solution_without_its_exercise(broken, tmp_path):
    path = broken / "solutions" / "first.py"
    more = SOLUTION.replace("conv1d", "conv2d")
    path.write_text(path.read_text() + more)
    told = refused(broken, tmp_path)
    assert f"{path} has an answer 'conv2d' without its exercise" in told


SOLUTION = '''

def conv1d(x, w):
    """Another one."""
    ### BEGIN SOLUTION
    return x * w
    ### END SOLUTION
'''


@pytest.mark.slow
def test_a_check_without_a_judge(broken, tmp_path):
    (broken / "exercises" / "first" / "conv1d_backward.py").unlink()
    told = refused(broken, tmp_path)
    assert "Check 'conv1d_backward' in notebooks/01_first/first.py line" in told
    assert "has no judge" in told


@pytest.mark.slow
def test_an_exercise_without_a_check(broken, tmp_path):
    path = broken / "notebooks" / "01_first" / "first.py"
    text = path.read_text()
    path.write_text(text[: text.index("# %% [markdown]\n# ### 1.8")])
    told = refused(broken, tmp_path)
    assert "without its exercise" in told or "No notebook asks for" in told
