"""Grades as CSV files that Canvas and Moodle import, as plugins for `nbgrader export`.

    nbgrader export --exporter grader.report.exports.CanvasExport --to canvas.csv

A cell stays empty while a person still has to grade, and where nothing was handed in:
nbgrader's own export writes a zero there, and does not quote names with commas.
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.plugins.export import ExportPlugin

from grader.report.marks import number

Row = list[str]


class _Export(ExportPlugin):
    """Common to both: which students, which assignments, how a file is written."""

    file_name = ""

    def export(self, gradebook: Gradebook) -> None:
        """Write the file called self.to, in place of an older one."""
        path = Path(self.to or self.file_name)
        rows = list(self.rows(gradebook))
        # The mark at the start tells spreadsheet programs that names are in UTF-8;
        # both importers skip it.
        with path.open("w", newline="", encoding="utf-8-sig") as file:
            csv.writer(file).writerows(rows)
        self.log.info("Exported grades to %s", path)

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """All lines of the file, headings first."""
        raise NotImplementedError

    def _assignments(self, gradebook: Gradebook) -> list:
        wanted = {str(name) for name in self.assignment}
        return [a for a in gradebook.assignments if not wanted or a.name in wanted]

    def _students(self, gradebook: Gradebook) -> list:
        wanted = {str(name) for name in self.student}
        return [s for s in gradebook.students if not wanted or s.id in wanted]

    def _grades(self, gradebook: Gradebook, student) -> Row:
        return [
            final_grade(gradebook, assignment.name, student.id)
            for assignment in self._assignments(gradebook)
        ]


class CanvasExport(_Export):
    """Canvas: matched on SIS or login id, else on the name; a row of maximum points."""

    file_name = "canvas.csv"

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
            ids = ["", student.lms_user_id or "", student.id, ""]
            yield [name, *ids, *self._grades(gradebook, student)]


class MoodleExport(_Export):
    """Moodle: the person who imports picks the column to match on."""

    file_name = "moodle.csv"

    def rows(self, gradebook: Gradebook) -> Iterator[Row]:
        """Heading, one line a student."""
        assignments = [assignment.name for assignment in self._assignments(gradebook)]
        yield ["Username", "ID number", "Email address", *assignments]
        for student in self._students(gradebook):
            ids = [student.id, student.lms_user_id or "", student.email or ""]
            yield [*ids, *self._grades(gradebook, student)]


def final_grade(gradebook: Gradebook, assignment: str, student: str) -> str:
    """Points after the late penalty; empty while they are not final."""
    try:
        submission = gradebook.find_submission(assignment, student)
    except MissingEntry:
        return ""
    if submission.needs_manual_grade:
        return ""
    return number(max(0.0, submission.score - submission.late_submission_penalty))
