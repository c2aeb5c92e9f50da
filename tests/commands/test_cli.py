"""The command line teaches, tells trouble in a sentence, and keeps its statuses."""

import errno
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest
from sqlalchemy.exc import ArgumentError, OperationalError
from typer.testing import CliRunner

from grader.cli import app, main
from grader.commands import shell
from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from grader.errors import UserError
from tests.course.stub_course import ASSIGNMENT, RIGHT, hand_in, make_course

VERBS = [
    "build",
    "release",
    "extend",
    "collect",
    "autograde",
    "mark",
    "feedback",
    "export",
    "lecture",
    "slides",
    "hub",
    "doctor",
    "demo",
    "certify",
    "new",
]
NEED_A_COURSE = {
    "release": [ASSIGNMENT],
    "extend": [ASSIGNMENT],
    "collect": [ASSIGNMENT],
    "autograde": [ASSIGNMENT],
    "mark": [ASSIGNMENT],
    "feedback": [ASSIGNMENT],
    "export": [],
    "hub": ["hub"],
}


def run(*args):
    return CliRunner().invoke(app, [str(arg) for arg in args], prog_name="grader")


def one_sentence(result) -> str:
    """What was said on stderr, which must be one line that is no traceback."""
    (line,) = result.stderr.strip().splitlines()
    assert line.startswith("grader: ")
    assert line.endswith(".")
    return line


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A built course; what changes it takes a copy of its own."""
    root = tmp_path_factory.mktemp("cli") / "course"
    with chatter_into(root.parent / "log"):
        make_course(root)
    return root


@pytest.mark.parametrize("verb", VERBS)
def test_every_help_page_teaches(verb):
    page = run(verb, "--help")
    assert page.exit_code == 0
    for part in ("When:", "Example:", f"grader {verb}", "Exit status:"):
        assert part in page.stdout


def test_help_lists_the_verbs_in_the_order_of_a_term():
    page = run("--help").stdout
    places = [re.search(rf"^│ {verb} ", page, re.MULTILINE).start() for verb in VERBS]
    assert places == sorted(places)


@pytest.mark.parametrize("verb", NEED_A_COURSE)
def test_folder_that_is_no_course(verb, tmp_path):
    result = run(verb, *NEED_A_COURSE[verb], "--course", tmp_path)
    assert result.exit_code == 2
    assert f"grader build --course {tmp_path}" in one_sentence(result)
    assert list(tmp_path.iterdir()) == []


def test_broken_configuration_is_told(tmp_path):
    (tmp_path / "nbgrader_config.py").write_text("c = = 1\n")
    result = run("export", "--course", tmp_path)
    assert result.exit_code == 2
    assert "nbgrader_config.py" in one_sentence(result)


@pytest.mark.parametrize("args", [["autograde"], ["nonsense"], ["export", "--what"]])
def test_wrong_usage_is_bad_input(args):
    assert run(*args).exit_code == 2


@pytest.mark.parametrize(
    ("trouble", "status", "said"),
    [
        (UserError("There is no ink: buy some."), 2, "There is no ink"),
        (OSError(errno.EROFS, "Read-only", "a/b"), 2, "a/b cannot be used (Read-only)"),
        (OSError(errno.ENOSPC, "No space left"), 2, "(No space left): make room"),
        (
            shutil.Error([("a", "c/d", "[Errno 28] No space left: 'a' -> 'c/d'")]),
            2,
            "c/d cannot be used ([Errno 28] No space left)",
        ),
        (sqlite3.DatabaseError("file is not a database"), 2, "is damaged (file is not"),
        (sqlite3.OperationalError("database is locked"), 2, "in use by another"),
        (sqlite3.OperationalError("disk is full"), 2, "cannot be used (disk is full)"),
        (
            OperationalError("select", {}, Exception("connection refused\nhint")),
            2,
            "does not answer (connection refused): start its server",
        ),
        (ArgumentError("Could not parse pg://me:secret@"), 2, "mend db_url"),
        (ModuleNotFoundError(name="psycopg"), 2, "needs the package psycopg"),
        (ValueError("one\nline\n" * 200), 3, "ValueError: one line one line"),
        (KeyboardInterrupt(), 130, "Stopped"),
        (ZeroDivisionError("by zero"), 3, "ZeroDivisionError: by zero"),
    ],
)
def test_trouble_is_one_sentence(trouble, status, said, monkeypatch, tmp_path):
    monkeypatch.setattr(shell.tempfile, "tempdir", str(tmp_path))

    def fail(_course):
        raise trouble
        yield

    monkeypatch.setattr("grader.course.doctor.examine", fail)
    result = run("doctor")
    assert result.exit_code == status
    assert said in one_sentence(result)
    assert "secret" not in result.stderr
    notes = list(tmp_path.iterdir())
    assert len(notes) == (status == 3)
    assert not notes or "Traceback" in notes[0].read_text()


def test_a_large_class_is_not_listed_to_the_last():
    assert shell.some(["ada", "ben"]) == "ada, ben"
    names = [f"s{n}" for n in range(300)]
    assert shell.some(names).endswith("s28, s29 and 270 more")


def test_main_leaves_with_the_status(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "argv", ["grader", "export", "--course", str(tmp_path)])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 2


def test_help_starts_without_nbgrader_and_numpy():
    program = (
        "import sys\nfrom grader import cli\n"
        "print([m for m in ('nbgrader', 'numpy', 'nbconvert') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_build_refuses_a_folder_with_other_things(tmp_path):
    (tmp_path / "thesis.tex").touch()
    result = run("build", "01_neuron", "--course", tmp_path)
    assert result.exit_code == 2
    assert "something else than a course" in one_sentence(result)
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.tex"]


@pytest.mark.parametrize("place", ["no/where", "a file/course", "/proc/course"])
def test_build_where_nothing_can_be_made(place, tmp_path):
    (tmp_path / "a file").touch()
    result = run("build", "01_neuron", "--course", tmp_path / place)
    assert result.exit_code == 2
    assert str((tmp_path / place).parent) in one_sentence(result)


@pytest.mark.parametrize("verb", NEED_A_COURSE)
def test_a_file_is_no_course(verb, tmp_path):
    (tmp_path / "course").touch()
    result = run(verb, *NEED_A_COURSE[verb], "--course", tmp_path / "course")
    assert (result.exit_code, "is a file" in one_sentence(result)) == (2, True)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "said"),
    [(b"no database" * 999, "is damaged"), (b"", f"build {ASSIGNMENT} --course")],
)
@pytest.mark.parametrize("verb", ["autograde", "feedback"])
def test_a_gradebook_that_is_lost_or_damaged(verb, content, said, made, tmp_path):
    root = shutil.copytree(made, tmp_path / "course")
    hand_in(open_course(root), "ada", answers=RIGHT)
    (root / "gradebook.db").write_bytes(content)
    result = run(verb, ASSIGNMENT, "--course", root)
    assert (result.exit_code, said in one_sentence(result)) == (2, True)
    assert not (root / "records").exists()


def test_build_names_the_assignments_that_there_are(tmp_path):
    result = run("build", "99_dream", "--course", tmp_path / "course")
    assert result.exit_code == 2
    assert "01_neuron" in one_sentence(result)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("verb", ["release", "collect", "autograde", "feedback"])
def test_unknown_assignment_is_told_with_the_known_ones(verb, made):
    result = run(verb, "07_dream", "--course", made)
    assert result.exit_code == 2
    assert f"Known: {ASSIGNMENT}." in one_sentence(result)


@pytest.mark.slow
def test_nothing_handed_in_yet(made):
    for verb in ("autograde", "feedback"):
        result = run(verb, ASSIGNMENT, "--course", made)
        assert result.exit_code == 2
        assert f"grader collect {ASSIGNMENT}" in one_sentence(result)


@pytest.mark.slow
def test_a_term_through_a_learning_platform(tmp_path, monkeypatch):
    """release --zip, collect --from, autograde, feedback --zip, export; as processes'
    statuses and printed words say it."""
    monkeypatch.delenv("UV", raising=False)  # commands would begin with uv run
    root = tmp_path / "my course"
    with chatter_into(tmp_path / "log"):
        course = make_course(root)
    here = ("--course", root)
    out = run("release", ASSIGNMENT, "--zip", tmp_path / "out.zip", *here)
    assert out.exit_code == 0, out.stderr
    assert "5 files." in out.stdout
    downloads = _answered(course, tmp_path)

    nothing = run("export", *here)
    assert (nothing.exit_code, "grader autograde" in one_sentence(nothing)) == (2, True)
    assert not (root / "grades.csv").exists()
    lost = run("collect", ASSIGNMENT, "--from", tmp_path / "lost.zip", *here)
    assert (lost.exit_code, "There is no file" in one_sentence(lost)) == (2, True)
    got = run("collect", ASSIGNMENT, "--from", downloads, *here)
    assert got.exit_code == 1
    assert "2 students: ada, ben." in got.stdout
    assert "Fits no student: lonely.ipynb" in got.stdout

    early = run("feedback", ASSIGNMENT, "--zip", tmp_path / "pages.zip", *here)
    assert early.exit_code == 1
    assert "No page for ada: It has not been graded yet." in early.stdout
    assert not (tmp_path / "pages.zip").exists()
    marked = run("autograde", ASSIGNMENT, *here)
    assert marked.exit_code == 1
    assert re.search(r"ada\W+10 of 10\W+1\W+answers", marked.stdout)
    assert re.search(r"ben\W+0 of 10\W+graded", marked.stdout)
    told = [line for line in marked.stdout.splitlines() if "`" not in line]
    assert max(map(len, told)) <= 100
    assert "\x1b" not in marked.stdout
    assert run("autograde", ASSIGNMENT, "--student", "ben", *here).exit_code == 0
    stranger = run("autograde", ASSIGNMENT, "--student", "eve", *here)
    assert (stranger.exit_code, "Known: ada, ben." in stranger.stderr) == (2, True)

    pages = run("feedback", ASSIGNMENT, "--zip", tmp_path / "pages.zip", *here)
    assert pages.exit_code == 0
    assert zipfile.ZipFile(tmp_path / "pages.zip").namelist() == [
        "ada/stub.html",
        "ben/stub.html",
    ]
    assert (root / "reports" / f"{ASSIGNMENT}.html").is_file()

    grades = run("export", "--to", tmp_path / "m.csv", "--format", "moodle", *here)
    assert grades.exit_code == 1
    assert f"Not final: {ASSIGNMENT}, answers to read: ada." in grades.stdout
    assert "ben,0" in (tmp_path / "m.csv").read_text("utf-8-sig")
    assert "match on Username" in grades.stdout

    hand_in(course, "ben", answers=RIGHT)
    old = run("feedback", ASSIGNMENT, *here)
    assert "An old page for ben: handed in again." in old.stdout

    said = [out, got, early, marked, pages, old]
    pasted = {c for each in said for c in re.findall(r"`grader (.*?)`", each.stdout)}
    assert len(pasted) == 5
    # It serves a page until somebody stops it.
    pasted.remove(next(command for command in pasted if command.startswith("mark ")))
    pasted.remove(next(command for command in pasted if "submissions.zip" in command))
    assert all(run(*shlex.split(command)).exit_code < 2 for command in pasted)


@pytest.mark.slow
def test_a_round_with_moodle(made, tmp_path, monkeypatch):
    """Pages and grades go back under the numbers that came; one student waits."""
    monkeypatch.delenv("UV", raising=False)
    root = shutil.copytree(made, tmp_path / "course")
    work = hand_in(open_course(root), "scratch", answers=RIGHT)
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(work, "Ada Løve_7_assignsubmission_file_/stub.ipynb")
        archive.write(work, "Ben Ek_8_assignsubmission_file_/stub.ipynb")
        archive.writestr("Ben Ek_8_assignsubmission_file_/stub (1).ipynb", "{}")
    shutil.rmtree(root / "submitted")
    here = ("--course", root)

    got = run("collect", ASSIGNMENT, "--from", tmp_path / "all.zip", *here)
    assert got.exit_code == 1
    assert "1 student: Ada_Løve." in got.stdout
    assert re.search(r"Ben_Ek.*stub \(1\)\.ipynb", got.stdout, re.DOTALL)
    marked = run("autograde", ASSIGNMENT, *here)
    assert (marked.exit_code, "--zip feedback.zip" in marked.stdout) == (0, True)
    pages = run("feedback", ASSIGNMENT, "--zip", tmp_path / "pages.zip", *here)
    assert (pages.exit_code, "export --format moodle" in pages.stdout) == (0, True)
    (page,) = zipfile.ZipFile(tmp_path / "pages.zip").namelist()
    assert page == "Ada Løve_7_assignsubmission_file_/stub.html"

    grades = run("export", "--format", "moodle", "--to", tmp_path / "m.csv", *here)
    assert grades.exit_code == 0, grades.stdout
    assert "left out of m.csv" in grades.stdout
    sheet = (tmp_path / f"m_{ASSIGNMENT}.csv").read_text("utf-8-sig")
    assert "Participant 7,Ada Løve,10,13," in sheet


def _answered(course, tmp_path) -> Path:
    """A download folder: ada has solved it, ben has not, and a file of nobody."""
    folder = tmp_path / "downloads"
    notebooks = {
        "ada/stub.ipynb": RIGHT | {"words": "A zebra."},
        "ben_stub.ipynb": {},
        "lonely.ipynb": {},
    }
    for name, answers in notebooks.items():
        path = hand_in(course, "scratch", answers=answers)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(nbformat.read(path, as_version=4), folder / name)
    for part in (path.parent, path.parent.parent):
        for file in part.glob("*"):
            file.unlink() if file.is_file() else file.rmdir()
    path.parent.parent.rmdir()
    return folder
