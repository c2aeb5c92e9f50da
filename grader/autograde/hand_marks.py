"""What nbgrader's gradebook has no place for: which answer a mark by hand was for.

A table of our own beside nbgrader's, one row for each grade that a person has given:
the fingerprint of the answer, the points of each line of the rubric, and what an
earlier answer got. nbgrader makes the table with its own when it opens the gradebook.
"""

import json
from collections.abc import Iterable

from nbgrader.api import Base
from sqlalchemy import Column, Float, String, Text
from sqlalchemy.orm import Session

from grader.submission.validate import digest


class HandMark(Base):
    """What is known of one mark by hand besides its points and comment."""

    __tablename__ = "grader_hand_mark"

    #: The grade that it belongs to. No foreign key: nbgrader deletes grades without us.
    grade_id = Column(String(32), primary_key=True)
    #: Fingerprint of the answer that was marked; "" if that is not known.
    answer = Column(String(64), nullable=False, default="")
    #: Points of each line of the rubric, as JSON; "" without a rubric.
    given = Column(Text(), nullable=False, default="")
    #: What an earlier answer got by hand, if this one is another.
    earlier = Column(Float())

    @property
    def points(self) -> tuple[float, ...]:
        """Points of each line of the rubric."""
        return tuple(json.loads(self.given)) if self.given else ()

    @points.setter
    def points(self, points: Iterable[float]) -> None:
        points = list(points)
        self.given = json.dumps(points) if points else ""


def prepare(session: Session) -> None:
    """Make the table in a gradebook that was opened before this module was known."""
    HandMark.__table__.create(session.get_bind(), checkfirst=True)


def mark_of(session: Session, grade_id: str) -> HandMark:
    """The row of a grade, made if there is none."""
    row = session.get(HandMark, grade_id)
    if row is None:
        row = HandMark(grade_id=grade_id, answer="", given="")
        session.add(row)
    return row


def normal(text: str) -> str:
    """An answer without what nobody can see: spaces at ends of lines, empty ends."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def answer_print(text: str) -> str:
    """Fingerprint of an answer; the same for answers that look alike."""
    return digest(normal(text).encode("utf-8", "surrogateescape"))
