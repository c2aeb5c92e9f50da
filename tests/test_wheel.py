"""The wheel is all that one needs: this course and any other, from any folder."""

import csv
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import nbformat
import pytest

from grader.demo.sample_class import right_answers, with_answers
from tests.course.convolutions import RIGHT, WRONG, make_convolutions
from tests.this_course import ROOT, SOURCE

pytestmark = pytest.mark.slow
# Looks for the course where it was installed; this must find nothing.
SEARCHING = """\
import os, sys

found = []
for place in sys.path:
    for name in ("hand_derived", "solutions", "grader/exercises", "grader/judge"):
        if os.path.isdir(os.path.join(place, name)) and os.listdir(
            os.path.join(place, name)
        ):
            found.append(os.path.join(place, name))
for name in ("solutions", "hand_derived.solutions.neuron", "grader.api"):
    try:
        __import__(name)
        found.append(name)
    except ImportError:
        pass
print("FOUND", found)


def pre_activation(X, w, b):
    return X @ w + b
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d"]
    subprocess.run([*build, str(folder)], cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def environment(wheel, tmp_path_factory) -> Path:
    """A virtual environment with the wheel, beside the packages that are here.

    A path in a .pth file lends the packages, but not what is installed for editing.
    """
    # Not the folder itself, which root alone may enter: notebooks are run by others.
    folder = tmp_path_factory.mktemp("environment") / "of_a_user"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / "bin" / "python"
    ask = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.check_output(ask, text=True).strip())
    (site / "lent.pth").write_text(sysconfig.get_path("purelib"))
    pip = [sys.executable, "-m", "pip", "--isolated", "--python", python, "install"]
    options = ["--no-deps", "--no-index", "--disable-pip-version-check", "-q"]
    subprocess.run([*pip, *options, wheel], check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def grader(environment, tmp_path_factory):
    """Runs the installed command in an unrelated folder; returns what it printed."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    tools = [environment / "bin", Path(sys.executable).parent, os.environ["PATH"]]
    env = os.environ | {"PATH": os.pathsep.join(map(str, tools))}
    env = {k: v for k, v in env.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}

    def run(*args) -> str:
        command = [environment / "bin" / "grader", *map(str, args)]
        done = subprocess.run(
            command, cwd=elsewhere, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
        return done.stdout

    run.folder = elsewhere
    return run


def test_what_is_in_it(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith((".dist-info", ".data"))} == {
        "grader",
        "hand_derived",
    }
    assert not [name for name in names if name.startswith("grader/exercises")]
    assert not [n for n in names if "__pycache__" in n or ".ipynb_checkpoints" in n]
    for kind, folder in SOURCE.folders.items():
        if folder.is_dir():
            place = f"hand_derived/{folder.relative_to(ROOT)}/"
            inside = {n.removeprefix(place) for n in names if n.startswith(place)}
            files = (p for p in folder.rglob("*.py") if p.parent.name != "grader")
            own = {str(p.relative_to(folder)) for p in files}
            assert own <= inside, kind
    assert "hand_derived/notebooks/course.toml" in names
    reveal = ("reveal.js", "reveal.css", "reset.css", "notes.js", "LICENSE")
    assert {f"grader/report/reveal/{name}" for name in reveal} <= set(names)


def test_an_installation_for_editing_copies_nothing_of_the_course(tmp_path):
    """A copy would lie where notebooks look for packages, and grow old there."""
    from hatchling.builders.wheel import WheelBuilder

    (made,) = WheelBuilder(str(ROOT)).build(
        directory=str(tmp_path), versions=["editable"]
    )
    names = zipfile.ZipFile(made).namelist()
    assert any(name.endswith(".pth") for name in names)
    assert not [name for name in names if name.startswith(("hand_derived/", "grad"))]


@pytest.fixture(scope="module")
def course(grader) -> Path:
    """This course, built by the installed command, with three hand-ins graded."""
    grader("build", "01_neuron")
    assert "Nothing to look at." in grader(
        "certify", "step", "gradient_shapes", "train"
    )
    right = right_answers(SOURCE, "neuron")
    wrong = right | {"step": "def step(z):\n    return np.where(z > 0, 1.0, 0.0)"}
    searching = right | {"pre_activation": SEARCHING}
    course = grader.folder / "course"
    for student, answers in (
        ("right", right),
        ("wrong", wrong),
        ("searching", searching),
    ):
        hand_in(course, "01_neuron", student, answers)
    grader("autograde", "01_neuron")
    return course


def hand_in(course: Path, assignment: str, student: str, answers: dict) -> None:
    """Put a filled notebook where collect would put it."""
    (release,) = (course / "release" / assignment).glob("*.ipynb")
    notebook = nbformat.read(release, as_version=4)
    for cell in notebook.cells:
        marks = cell.metadata.get("nbgrader", {})
        if marks.get("solution") and cell.cell_type == "code":
            cell.source = with_answers(cell.source, answers)
    folder = course / "submitted" / student / assignment
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / release.name)


def scores(grader, course: Path) -> dict[str, float]:
    file = course / "grades.csv"
    grader("export", "--course", course)
    with file.open(newline="") as lines:
        return {row["student_id"]: float(row["score"]) for row in csv.DictReader(lines)}


def test_this_course_is_graded(course, grader):
    found = scores(grader, course)
    assert found["right"] == found["searching"] > found["wrong"] > 0
    assert found["right"] - found["wrong"] <= 2  # the one exercise that is wrong


def test_nothing_of_the_course_is_seen_in_the_sandbox(course):
    path = course / "autograded" / "searching" / "01_neuron" / "neuron.ipynb"
    cells = nbformat.read(path, as_version=4).cells
    texts = [o.get("text", "") for c in cells for o in c.get("outputs", ())]
    assert "FOUND []\n" in texts


def test_a_foreign_course_is_graded(grader):
    source = make_convolutions(grader.folder / "convolutions")
    course = grader.folder / "term"
    grader("--source", source, "build", "--course", course)
    assert "Nothing to look at." in grader("--source", source, "certify", "--answers")
    hand_in(course, "01_first", "right", RIGHT)
    hand_in(course, "01_first", "wrong", WRONG)
    grader("autograde", "01_first", "--course", course)
    assert scores(grader, course) == {"right": 12.0, "wrong": 1.5}


def test_a_new_course_is_made_and_built(grader):
    grader("new", "course", "mine")
    exercise = ("new", "exercise", "half", "--notebook", "first", "--kind", "words")
    grader("--source", "mine", *exercise)
    master = grader.folder / "mine" / "notebooks" / "01_first" / "first.py"
    master.write_text(master.read_text().replace("TODO", "Words"))
    built = grader("--source", "mine", "build", "--course", "mine_built")
    assert "Built 01_first" in built
