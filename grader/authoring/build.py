"""From masters to a course folder, and to the student notebooks in notebooks/.

nbgrader's own generate_assignment makes the release from our instructor notebooks.
Everything is first made in a temporary course folder, with a copy of the gradebook,
so that whatever nbgrader refuses is refused before anything of the course changes.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import nbformat

from grader.authoring.instructor import instructor_notebook
from grader.authoring.master_cells import Master
from grader.authoring.masters import read_masters
from grader.authoring.nbgrader_release import generate
from grader.authoring.refusals import refuse_faults, refuse_unjudged
from grader.authoring.target_folder import building_site, settle, workshop
from grader.authoring.travelling import write_travelling
from grader.autograde import receipts
from grader.course.folder import CONFIG_FILE, Course, open_course
from grader.course.sharing import share
from grader.course.source import CourseSource, find_source, packaged
from grader.errors import UserError
from grader.whole_files import in_place_of

CONFIG = """\
from grader.course.config import configure

configure(get_config(), __file__{more})  # noqa: F821 (nbgrader defines get_config)
"""
SQLITE = "sqlite:///"
NOTHING: Mapping[str, str] = {}


def build_course(
    course: Path,
    assignments: Sequence[str] | None = None,
    *,
    source: CourseSource | None = None,
    settings: Mapping[str, str] = NOTHING,
) -> list[str]:
    """Write source and release of the named assignments, or all; returns their names.

    settings are what a new course folder's configuration says besides: course_id and
    exchange. Submissions and grades stay: nbgrader itself refuses, before anything
    changes, to add or remove graded cells of an assignment that has been handed in.
    """
    source = source or find_source()
    masters = read_masters(source, assignments)
    refuse_unjudged(source, masters)
    course = building_site(course)
    share(course)
    _refuse_other_source(course, source)
    with workshop(course) as folder:
        stage = folder / "course"
        _stage(source, masters, stage, like=course, settings=settings)
        refuse_faults(masters, stage / "release")
        names = [master.assignment for master in masters]
        if (course / CONFIG_FILE).exists():
            _promote(stage, course, names)
        else:
            settle(stage, course)
            share(course)
            receipts.key(course)  # one for the course, before anybody grades
    return names


def _refuse_other_source(course: Path, source: CourseSource) -> None:
    """Refuse a course folder that was built from another course's sources."""
    if not (course / CONFIG_FILE).exists():
        return
    other = open_course(course).source
    if other.file != source.file:
        raise UserError(
            f"{course} was built from {other.file}: name it with --source, or a new "
            "folder with --course."
        )


def student_notebooks(
    assignments: Sequence[str] | None = None, *, source: CourseSource | None = None
) -> dict[Path, bytes]:
    """The release's notebook of each assignment, by its place in the repository."""
    source = source or find_source()
    masters = read_masters(source, assignments)
    refuse_unjudged(source, masters)
    with staged(source, masters) as stage:
        refuse_faults(masters, stage / "release")
        return {
            each.path.with_suffix(".ipynb"): built(stage, "release", each).read_bytes()
            for each in masters
        }


def student_notebook(assignment: str, *, source: CourseSource | None = None) -> bytes:
    """The release's notebook of one assignment."""
    return next(iter(student_notebooks([assignment], source=source).values()))


def write_student_notebooks(
    assignments: Sequence[str] | None = None, *, source: CourseSource | None = None
) -> list[Path]:
    """Bring the committed student notebooks up to date; returns those that changed."""
    changed = _outdated(student_notebooks(assignments, source=source))
    for path, content in changed.items():
        with in_place_of(path) as fresh:
            fresh.write_bytes(content)
    return list(changed)


def check_student_notebooks(
    assignments: Sequence[str] | None = None, *, source: CourseSource | None = None
) -> None:
    """Refuse committed student notebooks that differ from a rebuild by any byte."""
    stale = _outdated(student_notebooks(assignments, source=source))
    if stale:
        names = ", ".join(str(path) for path in stale)
        raise UserError(
            f"{names} is not what the master and the solutions build: run `grader "
            "build` and commit the result."
        )


def _outdated(notebooks: dict[Path, bytes]) -> dict[Path, bytes]:
    return {
        path: content
        for path, content in notebooks.items()
        if not path.exists() or path.read_bytes() != content
    }


@contextmanager
def staged(source: CourseSource, masters: Sequence[Master]) -> Iterator[Path]:
    """Temporary course folder with source and release of the masters."""
    with tempfile.TemporaryDirectory(prefix="course-") as folder:
        stage = Path(folder) / "course"
        _write_sources(source, masters, stage)
        course = open_course(stage)
        for master in masters:
            generate(course, master.assignment, gradebook=False)
        yield stage


def built(course: Path, step: str, master: Master) -> Path:
    """Where a course folder holds a master's notebook at a step."""
    return course / step / master.assignment / f"{master.notebook}.ipynb"


def _stage(
    source: CourseSource,
    masters: Sequence[Master],
    stage: Path,
    *,
    like: Path,
    settings: Mapping[str, str],
) -> None:
    """Make a course folder with source, release and gradebook, apart from the real one.

    A course that exists lends its configuration and a copy of its gradebook.
    """
    _write_sources(source, masters, stage, settings)
    if (like / CONFIG_FILE).exists():
        shutil.copy(like / CONFIG_FILE, stage / CONFIG_FILE)
        _copy_gradebook(open_course(like), stage / "gradebook.db")
    course = open_course(stage)
    course.config.CourseDirectory.db_url = f"{SQLITE}{stage / 'gradebook.db'}"
    for master in masters:
        generate(course, master.assignment)


def _copy_gradebook(course: Course, copy: Path) -> None:
    """Copy the gradebook if it is a file; a database server has none to copy."""
    url = course.directory().db_url
    file = Path(url.removeprefix(SQLITE))
    if url.startswith(SQLITE) and file.exists():
        with (
            closing(sqlite3.connect(file)) as old,
            closing(sqlite3.connect(copy)) as new,
        ):
            old.backup(new)


def _write_sources(
    source: CourseSource,
    masters: Sequence[Master],
    course: Path,
    settings: Mapping[str, str] = NOTHING,
) -> None:
    """Write a new course folder: instructor notebooks and what travels with them."""
    for master in masters:
        file = built(course, "source", master)
        file.parent.mkdir(parents=True)
        write_travelling(source, master.notebook, file.parent)
        nbformat.write(instructor_notebook(master), file)
    said = {} if source.file == packaged() else {"source": str(source.file)}
    more = "".join(f", {k}={v!r}" for k, v in (said | dict(settings)).items())
    (course / CONFIG_FILE).write_text(CONFIG.format(more=more), encoding="utf-8")


def _promote(stage: Path, course: Path, names: Sequence[str]) -> None:
    """Put staged sources into a course and release them from its real gradebook."""
    steps = [Path(step) / name for name in names for step in ("source", "release")]
    with _replaced([course / step for step in steps], stage / "replaced"):
        for step in steps:
            (course / step).parent.mkdir(exist_ok=True)
            (stage / step).rename(course / step)
        opened = open_course(course)
        for name in names:
            generate(opened, name)


@contextmanager
def _replaced(folders: Sequence[Path], aside: Path) -> Iterator[None]:
    """Set folders aside while the block makes new ones; bring them back if it fails."""
    aside.mkdir()
    kept = {each: aside / str(n) for n, each in enumerate(folders) if each.exists()}
    for folder, place in kept.items():
        folder.rename(place)
    try:
        yield
    except BaseException:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
            if folder in kept:
                kept[folder].rename(folder)
        raise
