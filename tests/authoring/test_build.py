"""A course folder and student notebooks are built whole, alike each time, or not."""

import json
import re
import shutil
from contextlib import closing
from pathlib import Path

import nbformat
import pytest

from grader.authoring import build
from grader.course.config import CODE_STUB, TEXT_STUB
from grader.course.folder import open_course
from grader.course.source import find_source
from grader.errors import UserError
from tests.authoring.small_root import ANSWERS, TEXT, make_root

BIT = Path("01_bit/bit.ipynb")
DROPPED = re.sub(
    r"# ### 1.2.*?(?=# ### 1.3)", "", TEXT.replace("60", "90"), flags=re.DOTALL
)
REWORDED = (
    TEXT.replace("Turn 0 into 1", "Turn each 0 into 1")
    .replace("60", "55")
    .replace("30", "35")
)


# nbgrader adds a submission to its gradebook in an order that SQLAlchemy dislikes.
pytestmark = pytest.mark.filterwarnings(
    "ignore:Object of type:sqlalchemy.exc.SAWarning"
)


@pytest.fixture(scope="session")
def pristine(tmp_path_factory) -> Path:
    """A repository with a course built in it, and a student's work handed in."""
    root = make_root(tmp_path_factory.mktemp("pristine"))
    assert build.build_course(root / "course", source=find_source(root)) == ["01_bit"]
    work = root / "course" / "submitted" / "ada" / BIT
    work.parent.mkdir(parents=True)
    shutil.copy(root / "course" / "release" / BIT, work)
    with closing(open_course(root / "course").gradebook()) as gradebook:
        gradebook.add_student("ada")
        gradebook.add_submission("01_bit", "ada")
    return root


@pytest.fixture
def root(pristine, tmp_path) -> Path:
    """A copy of it, to change."""
    root = Path(shutil.copytree(pristine, tmp_path / "root"))
    file = root / "course" / "nbgrader_config.py"  # which says where its source is
    file.write_text(file.read_text().replace(str(pristine), str(root)))
    return root


def add_to_configuration(course: Path, text: str) -> None:
    """As an instructor does, at the end of the file."""
    with (course / "nbgrader_config.py").open("a") as file:
        file.write(text)


def contents(folder: Path) -> dict[str, bytes]:
    """Files by their paths; not the byte code that importing a course leaves."""
    files = (each for each in folder.rglob("*") if each.is_file())
    files = (each for each in files if each.suffix != ".pyc")
    return {str(each.relative_to(folder)): each.read_bytes() for each in files}


def max_scores(course: Path) -> dict[str, float]:
    with closing(open_course(course).gradebook()) as gradebook:
        notebook = gradebook.find_notebook("bit", "01_bit")
        return {cell.name: cell.max_score for cell in notebook.grade_cells}


def test_a_course_has_source_release_gradebook_and_configuration(pristine):
    course = pristine / "course"
    source = nbformat.read(course / "source" / BIT, as_version=4)
    release = nbformat.read(course / "release" / BIT, as_version=4)
    assert [c.id for c in source.cells] == [c.id for c in release.cells]
    by_id = {c.id: c.source for c in release.cells}
    stub = CODE_STUB.replace("\n", "\n    ")
    assert by_id["flip"] == (
        'def flip(bits):\n    """Turn every bit round. bits (n,) -> (n,)."""\n'
        f"    {stub}\n    return turned"
    )
    assert by_id["bit_words"] == TEXT_STUB
    assert max_scores(course) == {"check_flip": 60, "check_odds": 30, "bit_words": 10}
    assert not list(pristine.glob(".build-*"))


def test_the_student_package_travels_without_the_rest(pristine):
    for step in ("source", "release"):
        folder = pristine / "course" / step / "01_bit"
        files = contents(folder)
        assert "grader/student/check.py" in files
        assert "grader/__init__.py" not in files
        assert not [name for name in files if "__pycache__" in name]
        assert {name.split("/")[1] for name in files if "/" in name} == {"student"}
        points = json.loads((folder / "grader_points.json").read_text())
        assert set(points) == {"flip", "odds"}


def test_the_student_notebook_is_the_release(pristine):
    alone = build.student_notebook("01_bit", source=find_source(pristine))
    assert alone == (pristine / "course" / "release" / BIT).read_bytes()


@pytest.mark.slow
def test_an_empty_folder_becomes_the_course_and_is_not_exchanged(root):
    """It may be all that its owner may write to."""
    place = root / "shared"
    place.mkdir()
    before, around = place.stat().st_ino, set(root.iterdir())
    build.build_course(place, source=find_source(root))
    assert place.stat().st_ino == before
    assert max_scores(place) == max_scores(root / "course")
    assert set(root.iterdir()) == around
    assert not list(place.glob(".*"))


@pytest.mark.slow
def test_two_builds_agree_to_the_byte(root):
    before = {step: contents(root / "course" / step) for step in ("source", "release")}
    shutil.rmtree(root / "course")
    build.build_course(root / "course", source=find_source(root))
    after = {step: contents(root / "course" / step) for step in ("source", "release")}
    for step, files in before.items():
        assert [n for n in files if files[n] != after[step].get(n)] == []
        assert files.keys() == after[step].keys()


@pytest.mark.slow
def test_committed_notebooks_are_written_and_compared_to_the_byte(root):
    committed = root / "notebooks" / BIT
    with pytest.raises(
        UserError, match=r"notebooks/01_bit/bit\.ipynb is not .* build`"
    ):
        build.check_student_notebooks(source=find_source(root))
    assert build.write_student_notebooks(source=find_source(root)) == [committed]
    assert committed.read_bytes() == build.student_notebook(
        "01_bit", source=find_source(root)
    )
    assert build.write_student_notebooks(source=find_source(root)) == []
    build.check_student_notebooks(source=find_source(root))
    committed.write_bytes(committed.read_bytes() + b"\n")
    with pytest.raises(UserError, match=r"bit\.ipynb"):
        build.check_student_notebooks(source=find_source(root))


@pytest.mark.slow
def test_a_rebuild_keeps_work_and_grades_and_takes_new_words_and_points(root):
    course = root / "course"
    work = contents(course / "submitted")
    make_root(root, text=REWORDED)
    add_to_configuration(course, "# mine\n")
    build.build_course(course, source=find_source(root))
    assert "Turn each 0" in (course / "release" / BIT).read_text()
    assert max_scores(course)["check_flip"] == 55
    assert contents(course / "submitted") == work
    assert (course / "nbgrader_config.py").read_text().endswith("# mine\n")
    with closing(open_course(course).gradebook()) as gradebook:
        assert gradebook.find_submission("01_bit", "ada")


def test_what_nbgrader_refuses_changes_nothing(root):
    before = contents(root / "course")
    kept = ANSWERS.partition("# The next one")[0]
    make_root(root, text=DROPPED, answers=kept)
    with pytest.raises(UserError, match="01_bit has been handed in"):
        build.build_course(root / "course", source=find_source(root))
    assert contents(root / "course") == before
    assert not list(root.glob(".build-*"))


def test_a_failure_after_the_rehearsal_brings_the_old_folders_back(root, monkeypatch):
    before = contents(root / "course")
    make_root(root, text=REWORDED)
    rehearsed = build.generate

    def fails_in_earnest(course, assignment, **options):
        if course.root == root / "course":
            shutil.rmtree(course.root / "release" / assignment)
            raise KeyboardInterrupt
        rehearsed(course, assignment, **options)

    monkeypatch.setattr(build, "generate", fails_in_earnest)
    with pytest.raises(KeyboardInterrupt):
        build.build_course(root / "course", source=find_source(root))
    assert contents(root / "course") == before


def test_a_broken_solution_leaves_no_course_behind(tmp_path):
    answers = ANSWERS.replace("    ### END SOLUTION\n", "", 1)
    root = make_root(tmp_path, answers=answers)
    with pytest.raises(UserError, match="exactly one region"):
        build.build_course(root / "course", source=find_source(root))
    assert not (root / "course").exists()


def test_what_nbgrader_cannot_do_is_told_with_its_reason(root):
    config = "\nget_config().ClearSolutions.code_stub = {'R': 'stop()'}\n"
    add_to_configuration(root / "course", config)
    with pytest.raises(UserError, match=r"could not release 01_bit .*'python' has not"):
        build.build_course(root / "course", source=find_source(root))


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path):
    root = make_root(tmp_path)
    with pytest.raises(UserError, match="holds something else than a course"):
        build.build_course(root / "notebooks", source=find_source(root))
    with pytest.raises(UserError, match="holds something else than a course"):
        build.build_course(
            root / "notebooks" / "01_bit" / "bit.py", source=find_source(root)
        )
    with pytest.raises(UserError, match="nowhere is not a folder"):
        build.build_course(root / "nowhere" / "course", source=find_source(root))
    assert sorted(contents(root)) == [
        "course.toml",
        "exercises/bit.py",
        "notebooks/01_bit/bit.py",
        "solutions/bit.md",
        "solutions/bit.py",
    ]


@pytest.mark.slow
def test_the_committed_notebooks_of_this_course_are_what_their_masters_build():
    build.check_student_notebooks()
