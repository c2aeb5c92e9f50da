"""Points off for late hand-ins, and extensions, which may be given before a hand-in.

nbgrader keeps an extension with what was handed in. A table of our own keeps it until
then; where this module is imported before a gradebook is opened, nbgrader makes the
table with its own.
"""

import math
from collections.abc import Mapping
from datetime import timedelta

from nbformat.v4 import new_notebook
from nbgrader.api import Base, Gradebook, MissingEntry
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy import Float, String
from sqlalchemy.orm import Mapped, mapped_column

from grader.course.folder import Course


class Extension(Base):
    """How much longer one student may work on one assignment."""

    __tablename__ = "grader_extension"

    assignment: Mapped[str] = mapped_column(String(128), primary_key=True)
    student: Mapped[str] = mapped_column(String(128), primary_key=True)
    seconds: Mapped[float] = mapped_column(Float())


class LatePenalties(AssignLatePenalties):
    """nbgrader's step, after the extensions that were given before the hand-in."""

    def preprocess(self, nb, resources):
        """Set the penalty of one graded notebook; as in nbgrader."""
        about = resources["nbgrader"]
        names = about["assignment"], about["student"]
        with Gradebook(about["db_url"]) as gradebook:
            found = gradebook.db.get(Extension, names)
            if found is not None:
                submission = gradebook.find_submission(*names)
                submission.extension = timedelta(seconds=found.seconds)
                gradebook.db.commit()
        return super().preprocess(nb, resources)

    def _check_late_penalty(self, notebook, penalty):
        """A plain number between 0 and the score, whatever the policy gave."""
        penalty = float(penalty)
        if not math.isfinite(penalty):
            raise ValueError(f"the late policy gives {penalty}, which is no number")
        return float(super()._check_late_penalty(notebook, penalty))


def set_penalty(course: Course, about: Mapping[str, str]) -> None:
    """Set the penalty of a graded notebook anew: scores, dates or extensions changed.

    about has its student, assignment and notebook.
    """
    # nbgrader's step looks into the gradebook only, at no cell.
    resources = {"nbgrader": {**about, "db_url": course.directory().db_url}}
    LatePenalties(config=course.config).preprocess(new_notebook(), resources)


def extend(course: Course, assignment: str, student: str, more: timedelta) -> None:
    """Let a student work longer than the others; no time at all takes it back.

    What is graded already gets its penalty for the new date.
    """
    with course.gradebook() as gradebook:
        gradebook.db.merge(
            Extension(
                assignment=assignment, student=student, seconds=more.total_seconds()
            )
        )
        gradebook.db.commit()
        try:
            submission = gradebook.find_submission(assignment, student)
        except MissingEntry:  # nothing is graded yet
            return
        submission.extension = more or None
        gradebook.db.commit()
        notebooks = [notebook.name for notebook in submission.notebooks]
    for name in notebooks:
        set_penalty(
            course, {"student": student, "assignment": assignment, "notebook": name}
        )


def extensions(course: Course, assignment: str) -> dict[str, timedelta]:
    """Everybody who may work longer, and how much."""
    with course.gradebook() as gradebook:
        rows = gradebook.db.query(Extension).filter_by(assignment=assignment).all()
        found = {row.student: timedelta(seconds=row.seconds) for row in rows}
        for submission in gradebook.assignment_submissions(assignment):
            if submission.extension:
                found[submission.student_id] = submission.extension
    return {student: more for student, more in sorted(found.items()) if more}
