"""What a worker on another machine needs of a course folder, as one parcel.

The release, the instructor version with its files, the configuration, and a gradebook
that knows the assignment and nobody: no student, no score, no key. The course's own
code, by which is judged, never travels: a worker has it installed, in the same version
or it refuses to work.
"""

import functools
import importlib.metadata
import json
import sys
import tempfile
from pathlib import Path

from nbgrader import api
from sqlalchemy import (
    Connection,
    Engine,
    create_engine,
    delete,
    insert,
    inspect,
    select,
    text,
)
from traitlets.config import Config

from grader.autograde.cache_key import rules_of
from grader.autograde.hand_marks import HandMark
from grader.autograde.late_penalties import Extension
from grader.autograde.parcel import unwrapped, wrapped
from grader.course.folder import Course
from grader.course.source import packaged
from grader.errors import UserError
from grader.sandbox.mounts import package_folder
from grader.submission.validate import digest

OF_STUDENTS = {
    "student", "submitted_assignment", "submitted_notebook", "grade", "comment",
    HandMark.__tablename__, Extension.__tablename__,
}  # fmt: skip
LIBRARIES = ("numpy", "nbgrader", "nbconvert", "nbformat", "ipykernel", "ipython")
GRADEBOOK = "gradebook.db"
ALEMBIC = "alembic_version"


@functools.cache
def engine_version() -> str:
    """Fingerprint of everything that runs a notebook and reads what it says."""
    folder = package_folder()
    files = sorted(p for p in folder.rglob("*.py") if "exercises" not in p.parts)
    lines = [f"{p.relative_to(folder)} {digest(p.read_bytes())}" for p in files]
    lines += [f"{name} {importlib.metadata.version(name)}" for name in LIBRARIES]
    return digest("\n".join([f"python {sys.version_info[:2]}", *lines]).encode())


def version_of(course: Course, assignment: str) -> dict[str, str]:
    """What must be the same where a hand-in is graded: engine, release and judge."""
    release, source = (course.at(step, assignment) for step in ("release", "source"))
    rules = rules_of(release, source, course.source)
    return {"engine": engine_version(), "rules": rules}


def kit(course: Course, assignment: str) -> bytes:
    """The parcel of one assignment; UserError if its configuration cannot travel.

    The late policy stays: what lateness costs is decided where marks are kept.
    """
    travels = {k: v for k, v in course.config.items() if k != "AssignLatePenalties"}
    try:
        config = json.loads(json.dumps(travels))
    except TypeError as problem:
        raise UserError(
            f"{course.root}/nbgrader_config.py holds what cannot be sent to workers "
            f"({problem}): use plain values and names of classes there."
        ) from None
    facts = {"assignment": assignment, "config": config}
    with tempfile.TemporaryDirectory(prefix="grader-kit-") as made:
        folder = Path(made)
        for step in ("release", "source"):
            target = folder / step / assignment
            target.parent.mkdir()
            target.symlink_to(course.at(step, assignment))
        _gradebook_without_students(course, folder / GRADEBOOK)
        names = [GRADEBOOK]
        for step in ("release", "source"):
            top = course.at(step, assignment)
            found = (p.relative_to(top) for p in sorted(top.rglob("*")))
            names += [str(Path(step, assignment, name)) for name in found]
        return wrapped(facts, folder, names)


def _gradebook_without_students(course: Course, target: Path) -> None:
    """A gradebook with the rows that tell what may be graded, under the same ids."""
    made = create_engine(f"sqlite:///{target}")
    with course.gradebook() as gradebook:
        copy_without_students(gradebook.engine, made)
    made.dispose()


def copy_without_students(old: Engine, new: Engine) -> None:
    """Copy assignments, and nobody who hands them in, into an empty gradebook."""
    tables = [t for t in api.Base.metadata.sorted_tables if t.name not in OF_STUDENTS]
    api.Base.metadata.create_all(new)
    with old.connect() as before, new.begin() as after:
        for table in reversed(tables):  # a fresh gradebook has its course already
            after.execute(delete(table))
        for table in tables:
            rows = [dict(row) for row in before.execute(select(table)).mappings()]
            if rows:
                after.execute(insert(table), rows)
        if not inspect(after).has_table(ALEMBIC):
            _copy_version(before, after)


def _copy_version(old: Connection, new: Connection) -> None:
    new.execute(text(f"CREATE TABLE {ALEMBIC} (version_num VARCHAR(32) NOT NULL)"))
    for (number,) in old.execute(text(f"SELECT version_num FROM {ALEMBIC}")):
        new.execute(text(f"INSERT INTO {ALEMBIC} VALUES (:n)"), {"n": number})


def unpacked(parcel: bytes, root: Path) -> tuple[Course, str]:
    """The course folder of a kit, made in an empty folder, and its assignment.

    The course's source is where the asker has it, if that place is here, too; else the
    one that comes with this package.
    """
    facts = unwrapped(parcel, root)
    config = Config(facts["config"])
    config.CourseDirectory.root = str(root)
    config.CourseDirectory.pop("db_url", None)
    named = Path(config.Grader.get("source") or packaged())
    config.Grader.source = str(named if named.is_file() else packaged())
    return Course(root, config), facts["assignment"]
