"""`grader new` makes what builds, and refuses what would leave half of something."""

import re
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from grader.authoring.scaffold import fill, new_exercise
from grader.authoring.scaffold.kinds import Kind
from grader.cli import app
from grader.course import answers
from grader.course.source import find_source
from tests.commands.test_cli import one_sentence

NAMES = {
    "code": "shifted",
    "formula": "line",
    "number": "share",
    "op": "Cube",
    "words": "why",
}


def run(*args):
    return CliRunner().invoke(app, [str(arg) for arg in args], prog_name="grader")


def contents(folder: Path) -> dict[str, bytes]:
    files = (p for p in folder.rglob("*") if p.is_file() and p.suffix != ".pyc")
    return {str(p.relative_to(folder)): p.read_bytes() for p in files}


@pytest.fixture
def course(tmp_path):
    assert run("new", "course", tmp_path / "Loud Noises").exit_code == 0
    return tmp_path / "Loud Noises"


def add(course, name, *, notebook="01_first", kind="code"):
    return run(
        *("--source", course, "new", "exercise", name),
        *("--notebook", notebook, "--kind", kind),
    )


def filled_in(course: Path) -> Path:
    """A copy with what an author does at the very least: words in place of TODO."""
    course = shutil.copytree(course, course.with_name("filled"))
    for path in course.rglob("*"):
        if path.is_file() and path.suffix in (".py", ".md"):
            text = path.read_text()
            path.write_text(re.sub(r"TODO(: )?", "Now it is written ", text))
    return course


@pytest.mark.slow
def test_a_new_course_builds_and_certifies(course, tmp_path):
    source = find_source(course)
    assert (source.id, source.title) == ("loud-noises", "Loud noises")
    built = run("--source", course, "build", "--course", tmp_path / "built")
    assert built.exit_code == 0, built.stderr
    assert run("--source", course, "build", "--check").exit_code == 0
    certified = run("--source", course, "certify")
    assert certified.exit_code == 0, certified.stdout


@pytest.mark.slow
def test_every_kind_builds_once_it_is_written(course, tmp_path):
    for kind, name in NAMES.items():
        result = add(course, name, kind=kind)
        assert result.exit_code == 0, result.stderr
    unwritten = run("--source", course, "build", "--course", tmp_path / "built")
    assert unwritten.exit_code == 2
    assert "TODO" in unwritten.stderr
    assert not (tmp_path / "built").exists()
    course = filled_in(course)
    built = run("--source", course, "build", "--course", tmp_path / "built")
    assert built.exit_code == 0, built.stderr
    certified = run("--source", course, "certify")
    assert certified.exit_code == 0, certified.stdout
    numbers = re.findall(r"^# ### (1\.\d)", _master(course), re.MULTILINE)
    assert numbers == [f"1.{n}" for n in range(1, 10)]


def _master(course: Path) -> str:
    return (course / "notebooks" / "01_first" / "first.py").read_text()


@pytest.mark.slow
def test_answers_on_file_are_judged_as_they_say(course):
    for kind, name in NAMES.items():
        add(course, name, kind=kind)
    course = filled_in(course)
    source = find_source(course)
    assert list(answers.complaints(source, source.catalog.exercises)) == []
    assert run("--source", course, "certify", "--answers").exit_code == 0
    wrong = course / "answers" / "wrong" / "first" / "Cube" / "common_mistake.py"
    wrong.rename(course / "answers" / "right" / "first" / "Cube" / "mistaken.py")
    moved = shutil.copytree(course, course.with_name("moved"))
    one = run("--source", moved, "certify", "--answers", NAMES["code"])
    assert one.exit_code == 0, one.stdout
    assert "Cube" not in one.stdout
    other = run("--source", moved, "certify", "Cubes")
    assert other.exit_code == 2
    assert "no exercise Cubes. Did you mean Cube?" in " ".join(other.stderr.split())
    certified = run("--source", moved, "certify", "--answers")
    assert certified.exit_code == 1
    assert "mistaken.py: a right answer fails" in certified.stdout.replace("\n", "")


def test_an_exercise_is_completed_where_it_was_begun(course):
    add(course, "shifted")
    (course / "exercises" / "first" / "shifted.py").unlink()
    for folder in ("oracles", "answers/right", "answers/wrong"):
        for path in (course / folder / "first").rglob("*"):
            if "shifted" in str(path) and path.is_file():
                path.unlink()
    before = contents(course)
    assert add(course, "shifted").exit_code == 0
    after = contents(course)
    assert sorted(after.keys() - before.keys()) == [
        "answers/right/first/shifted/another_form.py",
        "answers/wrong/first/shifted/common_mistake.py",
        "exercises/first/shifted.py",
        "oracles/first/shifted.py",
    ]
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("two words", "'two words' cannot be the name"),
        ("lambda", "'lambda' cannot be the name"),
        ("9lives", "'9lives' cannot be the name"),
        ("größe", "cannot be the name"),
        ("check", "'check' cannot be the name"),
        ("check_mean", "'check_mean' cannot be the name"),
        ("mean_square", "an exercise 'mean_square' already"),
        ("why_squares", "a question 'why_squares' already"),
        ("helper", "a function 'helper' already"),
    ],
)
@pytest.mark.parametrize("kind", ["code", "words"])
def test_a_name_that_cannot_be_is_refused(course, name, said, kind):
    with (course / "solutions" / "first.py").open("a") as file:
        file.write("\n\ndef helper():\n    return 1\n")
    before = contents(course)
    result = add(course, name, kind=kind)
    assert result.exit_code == 2
    assert said in one_sentence(result)
    assert contents(course) == before


def test_an_unknown_notebook_is_refused(course):
    before = contents(course)
    result = add(course, "shifted", notebook="02_second")
    assert result.exit_code == 2
    assert "no notebook '02_second': it has 01_first" in one_sentence(result)
    assert contents(course) == before


def test_an_unknown_kind_is_bad_input(course):
    assert add(course, "shifted", kind="riddle").exit_code == 2


def test_an_exercise_needs_a_course(tmp_path, monkeypatch):
    """Never the course that comes with the program, of which nobody spoke."""
    monkeypatch.chdir(tmp_path)
    words = ("new", "exercise", "shifted", "--notebook", "neuron", "--kind", "code")
    result = run(*words)
    assert result.exit_code == 2
    assert "has no course.toml" in one_sentence(result)
    result = run("--source", tmp_path / "nowhere", *words)
    assert result.exit_code == 2
    assert "has no course.toml" in one_sentence(result)
    assert list(tmp_path.iterdir()) == []


def test_a_course_wants_an_empty_folder(course, tmp_path):
    before = contents(tmp_path)
    for place in (course, course / "course.toml"):
        result = run("new", "course", place)
        assert result.exit_code == 2
        assert f"{place} is not an empty folder" in one_sentence(result)
    assert contents(tmp_path) == before


def test_nothing_is_left_where_a_file_cannot_be_written(course, monkeypatch):
    before = contents(course)
    written = []
    real = Path.write_text

    def full_after_three(path, *args, **kwargs):
        written.append(path)
        if len(written) > 3:
            raise OSError(28, "No space left on device", str(path))
        return real(path, *args, **kwargs)

    monkeypatch.setattr(fill.Path, "write_text", full_after_three)
    result = add(course, "shifted")
    monkeypatch.undo()
    assert result.exit_code == 2
    assert "No space left" in one_sentence(result)
    assert len(written) == 4
    assert contents(course) == before
    folders = [p for p in course.rglob("shifted") if p.is_dir()]
    assert folders == []


def test_every_kind_has_its_templates():
    """A word that a template wants and nobody gives would stop an author half-way."""
    assert set(NAMES) == set(Kind)
    kinds = (fill.TEMPLATES / "exercise").iterdir()
    assert {path.name for path in kinds} == set(Kind)
    assert new_exercise.EXAMPLES.keys() == {"right", "wrong"}
