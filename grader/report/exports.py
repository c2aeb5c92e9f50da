"""Grades as CSV files that Canvas and Moodle import, as plugins for `nbgrader export`.

    nbgrader export --exporter grader.report.exports.CanvasExport --to canvas.csv

A cell stays empty while a person still has to grade, and where nothing was handed in:
nbgrader's own export writes a zero there, and does not quote names with commas. Tables
for a spreadsheet are in grade_tables.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from nbgrader.api import Gradebook
from nbgrader.plugins.export import ExportPlugin

from grader.report.score_rows import number
from grader.report.states import GRADED
from grader.report.totals import Result, Totals
from grader.whole_files import in_place_of

Row = list[str]
MODIFIED, STATE = "Last modified (grade)", "State"


class Export(ExportPlugin):
    """Common to all: which students, which assignments, how a file is written.

    section is what the course folder is called among several. states say what has
    become of each hand-in, by assignment and student, as the grader's own records know
    it; without them the gradebook alone tells.
    """

    file_name = ""
    headings = 1  # lines of the file that are about no student
    section = ""
    states: dict[tuple[str, str], str] | None = None
    totals: Totals

    def export(self, gradebook: Gradebook) -> None:
        """Write the file called self.to, in place of an older one."""
        path = Path(self.to or self.file_name)
        write_rows(path, self.table(gradebook))
        self.log.info("Exported grades to %s", path)

    def table(self, gradebook: Gradebook) -> list[Row]:
        """All lines of the file, headings first."""
        self.totals = Totals(gradebook, self.states)
        return list(self.rows(gradebook))

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """All lines, of a gradebook whose totals have been read."""
        raise NotImplementedError

    def by_exercise(self) -> dict[tuple[str, str, str], Result]:
        """Every result by assignment, student and exercise."""
        return {(r.assignment, r.student, r.name): r for r in self.totals.results}

    def _assignments(self, gradebook: Gradebook) -> list:
        wanted = {str(name) for name in self.assignment}
        return [a for a in gradebook.assignments if not wanted or a.name in wanted]

    def _students(self, gradebook: Gradebook) -> list:
        wanted = {str(name) for name in self.student}
        return [s for s in gradebook.students if not wanted or s.id in wanted]

    def _grades(self, gradebook: Gradebook, student) -> Row:
        return [
            self.totals.final(assignment.name, student.id)
            for assignment in self._assignments(gradebook)
        ]

    def _states(self, gradebook: Gradebook, student) -> str:
        """What is to be said of a student's grades: of each that is not final."""
        names = [assignment.name for assignment in self._assignments(gradebook)]
        found = {name: self.totals.state(name, student.id) for name in names}
        told = [f"{name}: {state}" for name, state in found.items() if state != GRADED]
        return "; ".join(told) or "final"


class CanvasExport(Export):
    """Canvas: matched on its own id, else login id, else name; a row of maxima.

    Its own id is in the gradebook's lms_user_id, where collecting a download puts it.
    Canvas would make an assignment of any further column: states are a table apart.
    """

    file_name = "canvas.csv"
    headings = 2

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Heading, points possible, one line a student."""
        who = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
        assignments = self._assignments(gradebook)
        yield who + [assignment.name for assignment in assignments]
        most = [number(float(assignment.max_score)) for assignment in assignments]
        yield ["    Points Possible", "", "", "", "", *most]
        for student in self._students(gradebook):
            names = filter(None, (student.last_name, student.first_name))
            name = ", ".join(names) or student.id
            ids = [student.lms_user_id or "", "", student.id, self.section]
            yield [name, *ids, *self._grades(gradebook, student)]

    def states_table(self, gradebook: Gradebook) -> list[Row]:
        """What is to be said of each student's grades, after table was made."""
        who = [(s.id, self._states(gradebook, s)) for s in self._students(gradebook)]
        return [["SIS Login ID", "State"], *map(list, who)]


class MoodleExport(Export):
    """Moodle's gradebook: the person who imports picks the column to match on.

    Moodle gives the grades of a line without a value there to whoever stands above it,
    so a column is written only if it has a value in every line: see matched. Columns
    that nobody maps to a grade item are passed over, as that of the state is.
    """

    file_name = "moodle.csv"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Heading, one line a student."""
        columns, students = matched(self._students(gradebook))
        assignments = [assignment.name for assignment in self._assignments(gradebook)]
        yield [*columns, *assignments, STATE]
        for student in students:
            ids = [COLUMNS[column](student) for column in columns]
            grades = self._grades(gradebook, student)
            yield [*ids, *grades, self._states(gradebook, student)]


def user_name(student) -> str:
    """The id, if Moodle could have it for a user name: a downloaded name is none."""
    return student.id if re.fullmatch(r"[-.@_a-z0-9]+", student.id) else ""


# What Moodle's import can match, and what the gradebook knows of it.
COLUMNS = {
    "Email address": lambda student: student.email or "",
    "ID number": lambda student: student.lms_user_id or "",
    "Username": user_name,
}


def matched(students: list) -> tuple[list[str], list]:
    """The columns that can be matched on, and the students who have them all.

    Those without are to be graded by the worksheet, or to be completed first.
    """
    owners = {c: [s for s in students if find(s)] for c, find in COLUMNS.items()}
    most = max(map(len, owners.values()))
    columns = [column for column, having in owners.items() if len(having) == most]
    having = [s for s in students if all(COLUMNS[c](s) for c in columns)]
    if len(having) < most:  # as many, but not the same ones
        columns, having = columns[:1], owners[columns[0]]
    return columns, having


def worksheet(
    gradebook: Gradebook,
    assignment: str,
    people: Mapping[str, tuple[str, str]],
    states: dict[tuple[str, str], str] | None = None,
) -> list[Row]:
    """Moodle's grading worksheet of one assignment: heading, one line a student.

    people gives each student's number in that assignment and full name. Lines without
    a grade are left as they are in Moodle. The time makes Moodle take the grade in
    place of any that is older.
    """
    most = number(float(gradebook.find_assignment(assignment).max_score))
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    rows = [["Identifier", "Full name", "Grade", "Maximum grade", MODIFIED, STATE]]
    totals = Totals(gradebook, states)
    for student, (participant, name) in people.items():
        key = assignment, student
        told = [totals.final(*key), most, now, totals.state(*key)]
        rows.append([f"Participant {participant}", name, *told])
    return rows


def write_rows(path: Path, rows: list[Row]) -> None:
    """Write a CSV file in place of an older one.

    The mark at the start tells spreadsheet programs that names are in UTF-8; the
    importers skip it.
    """
    with (
        in_place_of(path) as fresh,
        fresh.open("w", newline="", encoding="utf-8-sig") as file,
    ):
        csv.writer(file).writerows(rows)
