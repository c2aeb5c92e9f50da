"""What students get works where nothing of the grader is installed."""

import re
import shutil
import subprocess
import sys
import zipfile

import nbformat
import pytest

from grader.authoring.build import build_course
from grader.course import services
from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from grader.student import data
from tests.course.bare_kernel import bare_site, errors, run_bare
from tests.this_course import SOURCE

pytestmark = pytest.mark.slow
ASSIGNMENT = "01_neuron"


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    folder = tmp_path_factory.mktemp("built")
    with chatter_into(folder / "log"):
        build_course(folder / "course", [ASSIGNMENT], source=SOURCE)
    return open_course(folder / "course")


@pytest.fixture(scope="module")
def unpacked(course, tmp_path_factory):
    """The folder of the notebook, as a student has it."""
    folder = tmp_path_factory.mktemp("student")
    services.release_zip(course, ASSIGNMENT, folder / "out.zip")
    with zipfile.ZipFile(folder / "out.zip") as archive:
        archive.extractall(folder)
    return folder / ASSIGNMENT


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return bare_site(tmp_path_factory.mktemp("bare") / "site")


def test_the_solved_notebook_runs_with_what_the_zip_carries(
    course, unpacked, site, tmp_path
):
    """Data, pictures and checks; the count in the last check says that all passed."""
    solved = unpacked / "neuron.ipynb"
    shutil.copy(course.at("source", ASSIGNMENT) / "neuron.ipynb", solved)
    ran = run_bare(solved, site, home=tmp_path)
    assert errors(ran) == []
    boxes = [
        output.data["text/html"]
        for cell in ran.cells
        if cell.get("source", "").startswith("check(")
        for output in cell.outputs
        if "data" in output and "text/html" in output.data
    ]
    counts = [re.search(r"(\d+) of (\d+) right so far", box).groups() for box in boxes]
    most = str(len(boxes))
    assert counts == [(str(n), most) for n in range(1, len(boxes) + 1)]


def test_data_and_a_word_on_where_they_come_from_travel(unpacked):
    folder = unpacked / "grader" / "student" / "datasets"
    names = {path.name for path in folder.iterdir()}
    assert names == {*data.FILES, "SOURCES.md"}


def test_a_notebook_alone_says_what_to_do_and_the_wheel_suffices(
    unpacked, site, tmp_path
):
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copy(unpacked / "neuron.ipynb", alone)
    notebook = nbformat.read(alone / "neuron.ipynb", as_version=4)
    first = next(n for n, c in enumerate(notebook.cells) if c.cell_type == "code")
    notebook.cells = notebook.cells[: first + 1]
    nbformat.write(notebook, alone / "neuron.ipynb")
    (told,) = errors(run_bare(alone / "neuron.ipynb", site, home=tmp_path))
    assert "No module named 'grader'" in told
    assert "pip install *.whl" in told

    (wheel,) = unpacked.glob("*.whl")
    pip = [sys.executable, "-m", "pip", "--isolated", "install", "-q", "--no-index"]
    options = ["--no-deps", "--disable-pip-version-check", "--target", alone / "site"]
    subprocess.run([*pip, *options, wheel], check=True, capture_output=True)
    notebook.cells.append(nbformat.v4.new_code_cell(
        "def step(z):\n    return np.where(z >= 0, 1.0, 0.0)\n\n"
        'points = check("step", points=2)\nprint(points, data.digits()[0].shape)'
    ))  # fmt: skip
    nbformat.write(notebook, alone / "neuron.ipynb")
    where = f"{site}:{alone / 'site'}"
    ran = run_bare(alone / "neuron.ipynb", where, home=tmp_path)
    assert errors(ran) == []
    printed = [o.text for o in ran.cells[-1].outputs if o.output_type == "stream"]
    assert printed == ["2.0 (1797, 64)\n"]


def test_readme_and_requirements_tell_how_to_begin(unpacked):
    readme = (unpacked / "README.md").read_text()
    (wheel,) = unpacked.glob("*.whl")
    assert f"`{wheel.name}`" in readme
    assert "Open `neuron.ipynb`" in readme
    lines = (unpacked / "requirements.txt").read_text().splitlines()
    assert [re.split(r"\W", line)[0] for line in lines] == [
        "numpy",
        "matplotlib",
        "jupyterlab",
    ]


def test_two_zips_hold_the_same_wheel(course, unpacked, tmp_path):
    services.release_zip(course, ASSIGNMENT, tmp_path / "again.zip")
    (wheel,) = unpacked.glob("*.whl")
    with zipfile.ZipFile(tmp_path / "again.zip") as archive:
        assert archive.read(f"{ASSIGNMENT}/{wheel.name}") == wheel.read_bytes()
