"""What a dask worker does for a grader that asks: one hand-in after the other.

The kit of an assignment comes once to each worker, also to those that join later; it
is unpacked when the first hand-in arrives. A worker that has another version of the
engine, the course or the judge refuses to work.
"""

import shutil
import tempfile
from pathlib import Path

from distributed import WorkerPlugin

from grader.autograde import gradebook_session, grading
from grader.autograde.course_kit import unpacked, version_of
from grader.autograde.parcel import facts_of
from grader.autograde.work_unit import worked_off
from grader.course.folder import Course, put_tools_on_path
from grader.submission.validate import digest

_kits: dict[str, bytes] = {}
_courses: dict[str, Course] = {}


class OtherVersionError(Exception):
    """Here it would not be judged as by the one who asks."""


class Kit(WorkerPlugin):
    """Brings the kit of an assignment to every worker."""

    idempotent = True

    def __init__(self, parcel: bytes):
        self.parcel = parcel
        self.name = f"grader-kit-{digest(parcel)}"

    def setup(self, worker) -> None:
        """Keep it for the hand-ins that will come."""
        _kits[digest(self.parcel)] = self.parcel

    def teardown(self, worker) -> None:
        """Forget it, and what was unpacked."""
        name = digest(self.parcel)
        _kits.pop(name, None)
        if course := _courses.pop(name, None):
            gradebook_session.forget(course)
            shutil.rmtree(course.root, ignore_errors=True)


def grade_unit(kit: str, parcel: bytes) -> bytes:
    """Grade the unit in a parcel with the kit of that fingerprint."""
    asked = facts_of(parcel)["version"]
    if kit not in _courses:
        _courses[kit] = _made(_kits[kit], asked)
    return worked_off(_courses[kit], parcel)


def _made(parcel: bytes, asked: dict) -> Course:
    """The course of a kit, ready to grade; OtherVersionError if not the asker's."""
    root = Path(tempfile.mkdtemp(prefix="grader-worker-"))
    try:
        course, assignment = unpacked(parcel, root)
        put_tools_on_path()
        own = version_of(course, assignment)
        if own != asked:
            differ = [name for name in asked if own.get(name) != asked[name]]
            raise OtherVersionError(f"another version of {' and '.join(differ)}")
        grading._get_ready(course, assignment)
        gradebook_session.keep_open()
    except BaseException:
        shutil.rmtree(root, ignore_errors=True)
        raise
    return course
