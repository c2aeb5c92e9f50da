"""The gradebook as a process that grades many submissions sees it.

nbgrader opens its gradebook nine times for a submission, asks for every cell on its own
and commits after each. Here it stays open, cells are read at once, and what belongs
together is committed together: a process that is killed leaves nothing half-written.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from nbgrader.api import Gradebook, GradeCell, MissingEntry
from nbgrader.converters import Autograde
from sqlalchemy import event
from sqlalchemy.orm import Session, scoped_session, sessionmaker

from grader.course.folder import Course

BUSY = "PRAGMA busy_timeout = 60000"  # milliseconds to wait for others who write
PACKAGES = ("nbgrader", "grader")
CELLS = {"grades": "grade_cells", "comments": "solution_cells"}

_kept: dict[str, "KeptGradebook"] = {}


class HeldSession(Session):
    """A session that commits only when it is told to by commit_all."""

    def commit(self) -> None:
        """Write new rows, for they get their numbers by that; the rest can wait."""
        if self.new:
            self.flush()


class KeptGradebook(Gradebook):
    """nbgrader's gradebook; same methods, same rows in the end."""

    def __init__(self, db_url: str, course_id: str):
        super().__init__(db_url, course_id)
        super().close()
        if self.engine.dialect.name == "sqlite":
            event.listen(self.engine, "connect", lambda raw, _: raw.execute(BUSY))
        made = sessionmaker(class_=HeldSession, bind=self.engine, future=True)
        self.db = scoped_session(made)
        self.courses = {course_id}
        self._listed: dict[tuple, dict] = {}

    def close(self) -> None:
        """It stays open: see close_all."""

    def commit_all(self) -> None:
        """Keep what was written since the last time, all of it or nothing."""
        self._listed.clear()
        Session.commit(self.db())

    def undo_all(self) -> None:
        """Forget what was written since the last time."""
        self._listed.clear()
        self.db.rollback()

    def find_source_cell(self, name, notebook, assignment):
        """As in nbgrader, from a list of all."""
        found = self._of_notebook("source_cells", notebook, assignment).get(name)
        return found or super().find_source_cell(name, notebook, assignment)

    def find_graded_cell(self, name, notebook, assignment):
        """As in nbgrader, from a list of all."""
        found = self._of_notebook("grade_cells", notebook, assignment).get(name)
        return found or super().find_graded_cell(name, notebook, assignment)

    def find_grade(self, grade_cell, notebook, assignment, student):
        """As in nbgrader, from a list of all."""
        names = notebook, assignment, student
        found = self._of_submission("grades", *names).get(grade_cell)
        return found or super().find_grade(grade_cell, *names)

    def find_comment(self, solution_cell, notebook, assignment, student):
        """As in nbgrader, from a list of all."""
        names = notebook, assignment, student
        found = self._of_submission("comments", *names).get(solution_cell)
        return found or super().find_comment(solution_cell, *names)

    def _of_notebook(self, kind: str, *names: str) -> dict:
        return self._list(kind, self.find_notebook, names)

    def _of_submission(self, kind: str, *names: str) -> dict:
        # A row has its name from its cell: read at once, else each asks for its own.
        self._of_notebook(CELLS[kind], *names[:2])
        return self._list(kind, self.find_submission_notebook, names)

    def _list(self, kind: str, find, names: tuple[str, ...]) -> dict:
        """Everything of a kind in a notebook, by name; read once a transaction."""
        key = (kind, *names)
        if key not in self._listed:
            try:
                found = find(*names)
            except MissingEntry:
                return {}
            self._listed[key] = {row.name: row for row in getattr(found, kind)}
            if kind == "grade_cells":  # else each asks for its points on its own
                self.db.query(GradeCell).filter_by(notebook_id=found.id).all()
        return self._listed[key]


def kept(db_url: str, course_id: str = "default_course", _=None) -> KeptGradebook:
    """The gradebook of this process; called like nbgrader's class."""
    if db_url not in _kept:
        _kept[db_url] = KeptGradebook(db_url, course_id)
    gradebook = _kept[db_url]
    if course_id not in gradebook.courses:
        gradebook.courses.add(course_id)
        gradebook.check_course(course_id)
        gradebook.commit_all()
    return gradebook


def opened(course: Course) -> KeptGradebook:
    """The gradebook of a course, as kept by this process."""
    directory = course.directory()
    return kept(directory.db_url, directory.course_id)


def forget(course: Course) -> None:
    """Close the gradebook of a course whose folder goes."""
    _close(course.directory().db_url)


def _close(db_url: str) -> None:
    gradebook = _kept.pop(db_url, None)
    if gradebook is not None:
        gradebook.undo_all()
        gradebook.engine.dispose()


def keep_open() -> None:
    """Let all of nbgrader and of ours in this process use the kept gradebook."""
    _put(kept, in_place_of=Gradebook)


@contextmanager
def held_open() -> Iterator[None]:
    """Keep it open for a while, in a process that goes on with other things."""
    keep_open()
    try:
        yield
    finally:
        _put(Gradebook, in_place_of=kept)
        for db_url in list(_kept):
            _close(db_url)


def _put(opens: Callable, in_place_of: Callable) -> None:
    """Have modules of nbgrader and of ours open gradebooks in another way."""
    for name, module in list(sys.modules.items()):
        ours = name.partition(".")[0] in PACKAGES and name != __name__
        if ours and vars(module).get("Gradebook") is in_place_of:
            vars(module)["Gradebook"] = opens


def commit() -> None:
    """Keep what was written to any gradebook."""
    for gradebook in _kept.values():
        gradebook.commit_all()


def undo() -> None:
    """Forget what was written and not yet kept."""
    for gradebook in _kept.values():
        gradebook.undo_all()


class KeptAutograde(Autograde):
    """nbgrader's Autograde, which lets others write while a notebook runs."""

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        """Keep that old scores are gone, whether it can be graded or not."""
        try:
            super().init_assignment(assignment_id, student_id)
        finally:
            commit()
