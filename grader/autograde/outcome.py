"""Who got what and why, read back from the gradebook and the graded notebook."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from grader.autograde.receipts import complaint, misfit
from grader.course.folder import Course
from grader.report.states import GRADED, NEWER, NOT_GRADED, PERSONAL, TO_READ
from grader.submission.status import PERSON, REFUSED, REPAIRED, Record, read_record
from grader.submission.validate import fingerprint

AT_ONCE = 500  # students whose grades are read together
NAMED = 8  # exercises named in a sentence; more are counted


@dataclass(frozen=True)
class Outcome:
    """The result of one submission.

    points and maximum count the automatic checks only; to_read is the number of
    written answers that wait for a person; lost names the exercises that did not get
    all their points, in the order of the notebook.
    """

    student: str
    state: str
    points: float = 0.0
    maximum: float = 0.0
    to_read: int = 0
    lost: tuple[str, ...] = ()
    sentence: str = ""
    timed_out: bool = False
    repaired: bool = False

    @property
    def needs_person(self) -> bool:
        """Whether somebody has to look at it before it is final."""
        return self.state != GRADED


def outcome_of(course: Course, assignment: str, student: str, why: str = "") -> Outcome:
    """The state of one collected submission; why tells what stopped its grading."""
    grades = _grades(course, assignment, [student])
    return _outcome(course, assignment, student, grades.get(student, []), why)


def outcomes_of(
    course: Course,
    assignment: str,
    students: Sequence[str],
    stopped: Mapping[str, str] | None = None,
) -> Iterator[Outcome]:
    """The state of many, with one look at the gradebook for AT_ONCE of them.

    stopped tells what stopped the grading of some.
    """
    for start in range(0, len(students), AT_ONCE):
        some = students[start : start + AT_ONCE]
        grades = _grades(course, assignment, some)
        for student in some:
            why = (stopped or {}).get(student, "")
            yield _outcome(course, assignment, student, grades.get(student, []), why)


def _outcome(
    course: Course, assignment: str, student: str, grades: list[dict], why: str = ""
) -> Outcome:
    record = read_record(course.root, assignment, student) or Record("")
    checks = [g for g in grades if g["cell_type"] == "code"]
    maximum = sum(g["max_score"] for g in checks)
    graded = list(_notebooks(course, assignment, student))
    cells = _graded_cells(graded)
    handed_in = fingerprint(course.at("submitted", assignment, student))
    newer = record.submitted not in ("", handed_in)
    half = record.state and not record.rules
    if not cells or half or record.state == REFUSED:
        old = "" if newer else record.sentence
        reason = old or why or "It has not been graded yet."
        return Outcome(student, NOT_GRADED, maximum=maximum, sentence=reason)
    lost = [g for g in checks if (g["auto_score"] or 0.0) < g["max_score"]]
    order = {name: number for number, name in enumerate(cells)}
    lost.sort(key=lambda g: order.get(g["name"], len(order)))
    to_read = sum(g["needs_manual_grade"] for g in grades if g not in checks)
    for notebook, about in graded:
        of_it = (g for g in grades if g["notebook"] == about["notebook"])
        scores = {g["name"]: g["auto_score"] for g in of_it}
        if sentence := complaint(notebook, about, scores, course.root):
            record = record.and_person(sentence)
    unsure = record.state == PERSON or any(g["needs_manual_grade"] for g in checks)
    state = PERSONAL if unsure else TO_READ if to_read else GRADED
    state = NEWER if newer else state
    return Outcome(
        student,
        state,
        points=sum(g["auto_score"] or 0.0 for g in checks),
        maximum=maximum,
        to_read=to_read,
        lost=tuple(exercise(g["name"]) for g in lost),
        sentence=_late(grades) + _in_words(record, _main_reason(lost, cells)),
        timed_out=any(_stopped(cell) for cell in cells.values()),
        repaired=record.state == REPAIRED,
    )


def _late(grades: list[dict]) -> str:
    """The points that nbgrader takes off for a late hand-in, in words; "" if none."""
    penalties = {g["notebook"]: g["late_submission_penalty"] or 0 for g in grades}
    off = sum(penalties.values())
    return f"Handed in late: {off:g} points off the sum. " if off else ""


def _in_words(record: Record, reason: str) -> str:
    """What was recorded and where points were lost, each thing once."""
    told = [sentence for sentence in record.sentences if sentence not in reason]
    return " ".join(filter(None, [*told, reason]))


def exercise(grade_id: str) -> str:
    """Name of the exercise that a check cell judges."""
    return grade_id.removeprefix("check_")


def _main_reason(lost: list[dict], cells: dict[str, dict]) -> str:
    """What the first check said that took points, and the names of the others."""
    if not lost:
        return ""
    names = [exercise(grade["name"]) for grade in lost]
    said = _says(lost[0]["name"], cells.get(lost[0]["name"]))
    if len(names) == 1:
        return said
    if len(names) > NAMED:
        return f"{said} And {len(names) - 1} more."
    return f"{said} Also: {', '.join(names[1:])}."


def _says(grade_id: str, cell: dict | None) -> str:
    """What a check cell said to the learner, in one line that names the exercise."""
    name = exercise(grade_id)
    text = " ".join(_verdict(cell).split())
    return text if text.startswith(name) else f"{name}: {text}"


def _verdict(cell: dict | None) -> str:
    if cell is None:
        return "its notebook was not handed in."
    from grader.student.show import FRAME  # with it comes NumPy

    for output in cell.get("outputs", []):
        if output["output_type"] == "display_data":
            text = "".join(output["data"].get("text/plain", ""))
            if FRAME.match(text):
                return FRAME.sub("", text)
    for output in cell.get("outputs", []):
        if output["output_type"] == "error":
            return f"{output['ename']}: {output['evalue']}"
    return "it got a part of its points, or none."


def _stopped(cell: dict) -> bool:
    """Whether a cell ran out of time."""
    outputs = cell.get("outputs", [])
    return any(output.get("ename") == "CellTimeoutError" for output in outputs)


def _graded_cells(graded: list[tuple]) -> dict:
    """Cells of graded notebooks by grade id."""
    cells = {}
    for notebook, about in graded:
        for number, cell in enumerate(notebook["cells"]):
            name = cell["metadata"].get("nbgrader", {}).get("grade_id")
            cells[name or f"cell {number} of {about['notebook']}"] = cell
    return cells


def has_receipts(course: Course, assignment: str, student: str) -> bool:
    """Whether something is graded, and all of that has receipts that fit."""
    found = list(_notebooks(course, assignment, student))
    return bool(found) and not any(misfit(n, a, course.root) for n, a in found)


def _notebooks(course: Course, assignment: str, student: str) -> Iterator[tuple]:
    """Each graded notebook of a submission, and what it is about."""
    for notebook in course.notebooks(assignment):
        path = course.at("autograded", assignment, student) / f"{notebook}.ipynb"
        if path.is_file():
            about = {"student": student, "assignment": assignment}
            try:
                read = json.loads(path.read_text("utf-8"))
            except ValueError:  # damaged: as if it had not been graded
                continue
            for cell in read["cells"]:
                cell["source"] = "".join(cell["source"])
            yield read, about | {"notebook": notebook}


def _grades(
    course: Course, assignment: str, students: Sequence[str]
) -> dict[str, list[dict]]:
    """What the gradebook has of each graded cell of these students, read at once."""
    from nbgrader import api

    grade = api.Grade
    notebook = api.SubmittedNotebook
    whose = api.SubmittedAssignment.student_id
    columns = [grade.auto_score, grade.max_score, grade.needs_manual_grade]
    columns += [api.Notebook.name.label("notebook"), notebook.late_submission_penalty]
    found: dict[str, list[dict]] = {}
    with course.gradebook() as gradebook:
        rows = (
            gradebook.db.query(whose, api.BaseCell.name, grade.cell_type, *columns)
            .select_from(grade)
            .join(grade.cell)
            .join(grade.notebook)
            .join(notebook.notebook)
            .join(api.SubmittedNotebook.assignment)
            .join(api.SubmittedAssignment.assignment)
            .filter(whose.in_(students))
            .filter(api.Assignment.name == assignment)
        )
        for row in rows:
            found.setdefault(row.student_id, []).append(dict(row._mapping))
    return found
