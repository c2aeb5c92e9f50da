"""What nbgrader's gradebook has no place for: which answer a mark by hand was for.

A table of our own beside nbgrader's, one row for each grade that a person has given:
the fingerprint of the answer, the points of each line of the rubric, and what an
earlier answer got. Where this module is imported before a gradebook is opened, nbgrader
makes the table with its own.
"""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from nbgrader.api import Base, Grade, SubmittedNotebook
from sqlalchemy import Float, String, Text
from sqlalchemy.orm import Mapped, Session, mapped_column

from grader.submission.validate import digest

ROUNDING = 1e-9
SAME = "same"  # in place of the fingerprint of an answer that surely is the same


class HandMark(Base):
    """What is known of one mark by hand besides its points and comment."""

    __tablename__ = "grader_hand_mark"

    #: The grade that it belongs to. No foreign key: nbgrader deletes grades without us.
    grade_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    #: Fingerprint of the answer that was marked; "" if that is not known.
    answer: Mapped[str] = mapped_column(String(64), default="")
    #: Points of each line of the rubric, as JSON; "" without a rubric.
    given: Mapped[str] = mapped_column(Text(), default="")
    #: The mark itself, while the notebook is graded again or cannot be.
    held: Mapped[float | None] = mapped_column(Float())
    #: What an earlier answer got by hand, if this one is another.
    earlier: Mapped[float | None] = mapped_column(Float())

    @property
    def points(self) -> tuple[float, ...]:
        """Points of each line of the rubric."""
        return tuple(json.loads(self.given)) if self.given else ()

    @points.setter
    def points(self, points: Iterable[float]) -> None:
        points = list(points)
        self.given = json.dumps(points) if points else ""


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


def answer_prints(cells: Iterable[Mapping]) -> dict[str, str]:
    """Fingerprint of the answer that each graded cell is about, by grade id.

    A written answer is its own cell; of a test the gaps right above it, which tests in
    a row share; of a task everything that the student put into the notebook.
    """
    found: dict[str, str] = {}
    gaps: list[str] = []
    own, tasks, last_was_gap = [], [], False
    for cell in cells:
        marks, text = cell["metadata"].get("nbgrader", {}), _whole(cell)
        name, graded = marks.get("grade_id"), marks.get("grade")
        if marks.get("task"):
            tasks.append(name)
        elif marks.get("solution"):
            gaps = [*(gaps if last_was_gap else []), text]
            own.append(text)
            if graded:
                found[name] = answer_print(text)
        elif graded:
            found[name] = answer_print("\n\n".join(gaps))
        elif not marks and not cell["metadata"].get("grader", {}).get("rubric"):
            own.append(text)
        if marks:
            last_was_gap = bool(marks.get("solution"))
    return found | dict.fromkeys(tasks, answer_print("\n\n".join(own)))


def _whole(cell: Mapping) -> str:
    """Source of a cell, and the pictures that it brings along."""
    pictures = cell.get("attachments")
    text = "".join(cell["source"])
    return f"{text}\n{json.dumps(pictures, sort_keys=True)}" if pictures else text


def prints_in(folder: Path) -> dict[str, dict[str, str]]:
    """Fingerprints of the answers in each graded notebook of a folder, by its name."""
    found = {}
    for path in folder.glob("*.ipynb"):
        with suppress(ValueError, KeyError, TypeError):  # then nothing is known of it
            found[path.stem] = answer_prints(
                json.loads(path.read_text("utf-8"))["cells"]
            )
    return found


def set_aside(
    session: Session, notebook: SubmittedNotebook, prints: Mapping[str, str], other: str
) -> None:
    """Take marks by hand out of the sums while a notebook is graded again.

    prints has the fingerprints of the answers that were marked, by grade id; other
    stands for those of which nothing is known.
    """
    for grade in notebook.grades:
        if grade.manual_score is not None:
            row = mark_of(session, grade.id)
            final = not grade.needs_manual_grade
            row.answer = prints.get(grade.name, other) if final else ""
            row.held, grade.manual_score = grade.manual_score, None


def ask_if_too_much(grade: Grade, row: HandMark) -> None:
    """Ask for another mark where there are fewer points now than were given."""
    given = grade.manual_score
    if given is not None and given > grade.max_score + ROUNDING:
        ask_again(grade, row)


def ask_again(grade: Grade, row: HandMark) -> None:
    """Take a mark out of the sums, remember it, and have a person give another."""
    row.earlier, row.points = grade.manual_score, ()
    grade.manual_score, grade.needs_manual_grade = None, True
