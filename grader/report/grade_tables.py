"""Grades as tables for a spreadsheet: by assignment, and by exercise.

    nbgrader export --exporter grader.report.grade_tables.LongExport --to long.csv

What waits for a person is empty, never 0; a column says what is the matter. Cells that
a spreadsheet would take for a formula get an apostrophe in front.
"""

from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory

from grader.report.exports import Export, Row
from grader.report.headings import NONE, Heading, headings
from grader.report.score_rows import Mark, cell_mark, exercise_name, number
from grader.report.states import NOTHING, TO_READ, WAITING
from grader.report.totals import Result, Total

WHO = ["student_id", "last_name", "first_name", "email", "section"]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


class TableExport(Export):
    """Common to the tables: who a line is about."""

    def who(self, student) -> Row:
        """The cells of a student, the section last."""
        texts = [student.id, student.last_name, student.first_name, student.email]
        return [safe_cell(text or "") for text in [*texts, self.section]]


class GradesExport(TableExport):
    """A line for each student and assignment: nbgrader's columns, section and state."""

    file_name = "grades.csv"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Heading, lines."""
        points = ["raw_score", "late_submission_penalty", "score", "max_score"]
        yield ["assignment", "duedate", "timestamp", *WHO, *points, "state"]
        for assignment in self._assignments(gradebook):
            due, most = str(assignment.duedate or ""), float(assignment.max_score)
            for student in self._students(gradebook):
                key = assignment.name, student.id
                total = self.totals.found.get(key, Total())
                state = self.totals.state(*key)
                told = ["", "", ""]
                if state not in WAITING:
                    told = [number(total.raw), number(total.late)]
                    told.append(self.totals.final(*key))
                who = [assignment.name, due, total.when, *self.who(student)]
                yield [*who, *told, number(most), state]


class WideExport(TableExport):
    """A line for each student, a column for each exercise of each assignment."""

    file_name = "wide.csv"
    headings = 2

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Heading, points possible, lines."""
        asked = {a.name: exercises_of(a) for a in self._assignments(gradebook)}
        found = self.by_exercise()
        yield [*WHO, *self._columns(asked)]
        most = ["points possible", *[""] * (len(WHO) - 1)]
        for exercises in asked.values():
            points = list(exercises.values())
            most += [*map(number, points), "", number(sum(points)), ""]
        yield most
        for student in self._students(gradebook):
            cells = self.who(student)
            for assignment, exercises in asked.items():
                key = assignment, student.id
                state = self.totals.state(*key)
                cells += [_told(found.get((*key, name)), state) for name in exercises]
                late = self.totals.found.get(key, Total()).late
                off = number(late) if late else ""
                cells += [off, self.totals.final(*key), state]
            yield cells

    def _columns(self, asked: dict[str, dict[str, float]]) -> Iterator[str]:
        for assignment, exercises in asked.items():
            for name in (*exercises, "penalty", "sum", "state"):
                yield f"{assignment} {name}"


class LongExport(TableExport):
    """A line for each exercise of each student, with what the check said."""

    file_name = "long.csv"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Heading, lines."""
        about = ["number", "exercise", "title", "points", "max_points", "result"]
        yield ["assignment", *WHO, *about, "sentence", "state"]
        found = self.by_exercise()
        for assignment in self._assignments(gradebook):
            exercises = exercises_of(assignment)
            titles = self._titles(assignment.name)
            ordered = sorted(exercises, key=_place(titles))
            for student in self._students(gradebook):
                key = assignment.name, student.id
                state = self.totals.state(*key)
                if state == NOTHING:
                    continue
                marks = self._marks(*key)
                for name in ordered:
                    title, result = titles.get(name, NONE), found.get((*key, name))
                    points = [_told(result, state), number(exercises[name])]
                    yield [
                        *[assignment.name, *self.who(student)],
                        *[title.number, name, safe_cell(title.title), *points],
                        *[*_said(result, marks.get(name), state), state],
                    ]

    def _titles(self, assignment: str) -> dict[str, Heading]:
        return headings(self._cells("source", assignment))

    def _marks(self, assignment: str, student: str) -> dict[str, Mark]:
        """What stands in the graded notebooks, by exercise."""
        cells = self._cells("autograded", assignment, student)
        return {mark.name: mark for cell in cells if (mark := cell_mark(cell))}

    def _cells(self, step: str, assignment: str, student: str = ".") -> Iterator:
        course = CourseDirectory(config=self.config)
        place = getattr(course, f"{step}_directory")
        folder = Path(course.format_path(place, student, assignment))
        for path in sorted(folder.glob("*.ipynb")):
            yield from nbformat.read(path, as_version=4).cells


def exercises_of(assignment) -> dict[str, float]:
    """The exercises of an assignment with their points, as the gradebook has them."""
    return {
        exercise_name(cell.name): float(cell.max_score)
        for notebook in assignment.notebooks
        for cell in [*notebook.grade_cells, *notebook.task_cells]
    }


def _told(result: Result | None, state: str) -> str:
    """Points of an exercise; empty while there are none to tell."""
    if result is None or result.waiting or state in WAITING - {TO_READ}:
        return ""
    return number(result.points)


def _said(result: Result | None, mark: Mark | None, state: str) -> list[str]:
    """The result in a word and what the check said, empty where nothing is known."""
    if result is None or state in WAITING - {TO_READ}:
        return ["", ""]
    level = Mark(result.name, result.points, result.most, result.waiting).result
    sentence = " ".join(mark.sentence.split()) if mark else ""
    return [level.partition(" ")[2], safe_cell(sentence)]


def _place(titles: dict[str, Heading]):
    order = {name: number for number, name in enumerate(titles)}
    return lambda name: order.get(name, len(order))
