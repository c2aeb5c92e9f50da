"""Marks as a spreadsheet: one row for each answer, out and back in.

A row carries the state it was written in. What somebody has marked since then is not
overwritten, and everything else of the sheet is saved.
"""

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError
from grader.marking.anonymous_answers import Answer
from grader.marking.desk import Desk, check
from grader.marking.store import Mark, Question, StaleError

COLUMNS = (
    "question", "answer", "students", "text", "points", "of", "comment", "state"
)  # fmt: skip
NEEDED = {"question", "answer", "points", "comment", "state"}
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what spreadsheet programs would compute


@dataclass(frozen=True)
class Imported:
    """How many students' answers got a mark, and which rows were refused, and why."""

    saved: int
    refused: tuple[str, ...]


@dataclass(frozen=True)
class _Row:
    """A row that says something new."""

    number: int
    question: Question
    answer: Answer
    state: str
    mark: Mark


def write_sheet(desk: Desk, target: Path) -> int:
    """Write all answers to a CSV file; how many rows."""
    rows = [
        {
            "question": question.key,
            "answer": answer.name,
            "students": len(answer.states),
            "text": _inert(answer.text),
            "points": _points(answer),
            "of": f"{question.points:g}",
            "comment": _inert(_comment(answer)),
            "state": _state(answer),
        }
        for question in desk.questions()
        for answer in desk.answers(question)
    ]
    # The mark in front tells spreadsheet programs that it is UTF-8.
    with target.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return len(rows)


def read_sheet(desk: Desk, source: Path) -> Imported:
    """Save the marks of a CSV file; UserError if one cannot be given, and none is."""
    saved, refused = 0, []
    changed = list(_changed(desk, source))
    for row in changed:
        seen = {state.grade_id: state.tag for state in row.answer.states}
        where = f"Row {row.number} ({row.question.name})"
        if row.state != _state(row.answer):
            refused.append(
                f"{where} was marked by somebody else since it was exported."
            )
            continue
        try:
            desk.save(row.question, row.answer.name, seen, row.mark)
        except StaleError as stale:
            refused.append(f"{where}: {stale}")
        else:
            saved += len(seen)
    return Imported(saved, tuple(refused))


def _changed(desk: Desk, source: Path) -> Iterator[_Row]:
    """The rows whose points or comments are not those of the gradebook."""
    known: dict[str, tuple[Question, dict[str, Answer]]] = {
        question.key: (question, {a.name: a for a in desk.answers(question)})
        for question in desk.questions()
    }
    for number, cells in _cells(source):
        question, answers = known.get(cells["question"], (None, {}))
        answer = answers.get(cells["answer"])
        if question is None or answer is None:
            raise UserError(
                f"Row {number} of {source} belongs to no answer to {desk.assignment}: "
                "export the sheet anew, for something was handed in since."
            )
        points, comment = cells["points"].strip(), _plain(cells["comment"]).strip()
        if (points, comment) == (_points(answer), _comment(answer)):
            continue
        mark = Mark(_number(points, number, source), comment)
        try:
            check(question, mark)
        except UserError as wrong:
            raise UserError(f"Row {number} of {source}: {wrong}") from None
        yield _Row(number, question, answer, cells["state"], mark)


def _cells(source: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Number and cells of each row, whichever program has saved the file."""
    try:
        content = source.read_bytes()
    except OSError as trouble:
        raise UserError(f"{source} cannot be read: {trouble.strerror}.") from None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    head = text.partition("\n")[0]
    reader = csv.DictReader(
        text.splitlines(keepends=True), delimiter=max(",;\t", key=head.count)
    )
    if missing := NEEDED - set(reader.fieldnames or ()):
        raise UserError(
            f"{source} has no column {', '.join(sorted(missing))}: it must be a sheet "
            "of `grader mark --export`."
        )
    for number, cells in enumerate(reader, 2):
        yield number, {name: cells.get(name) or "" for name in NEEDED}


def _number(text: str, row: int, source: Path) -> float | None:
    """Points as they are typed, with a point or a comma."""
    if not text:
        return None
    try:
        return float(text.replace(",", "."))
    except ValueError:
        raise UserError(f"Row {row} of {source}: {text!r} is no number.") from None


def _points(answer: Answer) -> str:
    """The points by hand that all students with this answer have, or nothing."""
    scores = {state.mark.score for state in answer.states}
    score = scores.pop() if len(scores) == 1 else None
    return "" if score is None else f"{score:g}"


def _comment(answer: Answer) -> str:
    comments = {state.mark.comment for state in answer.states}
    return comments.pop() if len(comments) == 1 else ""


def _state(answer: Answer) -> str:
    """Changes when a student joins or somebody marks one of them."""
    tags = sorted(f"{state.grade_id} {state.tag}" for state in answer.states)
    return hashlib.sha256("\n".join(tags).encode()).hexdigest()[:12]


def _inert(text: str) -> str:
    """Text that no spreadsheet program takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def _plain(text: str) -> str:
    """The text that was made inert."""
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA) else text
