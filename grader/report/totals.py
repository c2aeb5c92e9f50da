"""What the gradebook has, read at once: each exercise, and each hand-in as a whole."""

from dataclasses import dataclass

from nbgrader import api
from nbgrader.api import Gradebook

from grader.report.score_rows import exercise_name, number
from grader.report.states import GRADED, NOTHING, TO_READ, WAITING


@dataclass(frozen=True)
class Result:
    """One exercise of one student."""

    assignment: str
    student: str
    name: str
    points: float
    most: float
    waiting: bool


@dataclass
class Total:
    """One hand-in: its points so far, what is off for being late, whether it waits."""

    when: str = ""
    raw: float = 0.0
    late: float = 0.0
    waiting: bool = False

    @property
    def state(self) -> str:
        """As far as the gradebook alone can tell."""
        return TO_READ if self.waiting else GRADED

    @property
    def final(self) -> str:
        """Points after the late penalty; empty while they are not final."""
        return "" if self.waiting else number(max(0.0, self.raw - self.late))


class Totals:
    """All hand-ins of a gradebook by assignment and student.

    states say what has become of each, as the grader's own records know it; without
    them the gradebook alone tells.
    """

    def __init__(self, gradebook: Gradebook, states: dict | None = None):
        self.states = states
        self.results = _results(gradebook)
        self.found = _submissions(gradebook)
        for result in self.results:
            total = self.found[result.assignment, result.student]
            total.raw += result.points
            total.waiting |= result.waiting

    def state(self, assignment: str, student: str) -> str:
        """What has become of a hand-in, in words."""
        key = assignment, student
        if self.states is not None:
            return self.states.get(key, NOTHING)
        return self.found[key].state if key in self.found else NOTHING

    def final(self, assignment: str, student: str) -> str:
        """Points after the late penalty; empty while there are none to tell."""
        total = self.found.get((assignment, student))
        waits = self.state(assignment, student) in WAITING
        return total.final if total and not waits else ""


def _results(gradebook: Gradebook) -> list[Result]:
    grade, submission = api.Grade, api.SubmittedAssignment
    rows = (
        gradebook.db.query(
            api.Assignment.name.label("assignment"),
            submission.student_id.label("student"),
            api.BaseCell.name.label("cell"),
            grade.score.label("points"),
            grade.max_score.label("most"),
            grade.needs_manual_grade.label("waiting"),
        )
        .select_from(grade)
        .join(grade.cell)
        .join(grade.notebook)
        .join(api.SubmittedNotebook.assignment)
        .join(submission.assignment)
    )
    return [
        Result(
            row.assignment,
            row.student,
            exercise_name(row.cell),
            float(row.points or 0),
            float(row.most or 0),
            bool(row.waiting),
        )
        for row in rows
    ]


def _submissions(gradebook: Gradebook) -> dict[tuple[str, str], Total]:
    submission, notebook = api.SubmittedAssignment, api.SubmittedNotebook
    rows = (
        gradebook.db.query(
            api.Assignment.name.label("assignment"),
            submission.student_id.label("student"),
            submission.timestamp.label("when"),
            notebook.late_submission_penalty.label("late"),
        )
        .select_from(submission)
        .join(submission.assignment)
        .outerjoin(notebook, notebook.assignment_id == submission.id)
    )
    found: dict[tuple[str, str], Total] = {}
    for row in rows:
        total = found.setdefault((row.assignment, row.student), Total())
        total.when = str(row.when or "")
        total.late += float(row.late or 0)
    return found
