"""How a class did in one assignment, on one static page without names.

The page opens anywhere, in JupyterLab's frame without scripts as well, and every
picture has its numbers in words beside it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import nbformat
import numpy as np
from nbgrader.api import Gradebook

from grader.report.class_sentences import Sentences
from grader.report.course_progress import course_progress
from grader.report.headings import NONE, Heading, headings_in
from grader.report.page import render
from grader.report.score_rows import (
    Mark,
    cell_mark,
    exercise_name,
    number,
    tags,
    verdict,
)

FEW = 10
BARS = 10
MISTAKES = 10
NO_STATES: Mapping[str, int] = {}


@dataclass
class Exercise:
    """All marks of one exercise, with what each student got for the rest.

    heading is that of the exercise's card in the notebook.
    """

    name: str
    points: float
    marks: list[Mark] = field(default_factory=list)
    students: list[str] = field(default_factory=list)
    rest: list[float] = field(default_factory=list)
    sentences: Sentences = field(default_factory=Sentences)
    heading: Heading = NONE

    def count(self, level: str) -> int:
        """Number of marks of a level: full, part, none or waiting."""
        return sum(mark.level == level for mark in self.marks)

    def lost(self, student: str) -> bool:
        """Whether a student has less than all the points."""
        pairs = zip(self.students, self.marks, strict=True)
        return any(who == student and mark.level != "full" for who, mark in pairs)

    @property
    def title(self) -> str:
        """For example 1.2 A whole batch."""
        return self.heading.label(self.heading.title or self.name)

    @property
    def mean(self) -> str:
        """Mean share of the points where they are known, in words."""
        known = [mark.score for mark in self.marks if not mark.waiting]
        return f"{np.mean(known) / self.points:.0%}" if known and self.points else "–"

    @property
    def agreement(self) -> str:
        """Correlation with the rest of the score: near 0, look at the check."""
        pairs = zip(self.marks, self.rest, strict=True)
        known = [(mark.score, rest) for mark, rest in pairs if not mark.waiting]
        scores, rests = np.array(known, dtype=float).reshape(-1, 2).T
        if len(known) < FEW or not scores.std() or not rests.std():
            return "–"
        return f"{np.corrcoef(scores, rests)[0, 1]:.2f}"


def class_page(
    gradebook: Gradebook,
    assignment: str,
    autograded: Path,
    source: Path | None = None,
    states: Mapping[str, int] = NO_STATES,
) -> str:
    """HTML page; autograded is the folder with a folder for each student.

    source is the folder of the assignment's own notebooks, which have the titles;
    states say how many hand-ins need a person, by what is the matter.
    """
    submissions = gradebook.assignment_submissions(assignment)
    totals = [float(submission.score) for submission in submissions]
    top = float(gradebook.find_assignment(assignment).max_score)
    exercises = _exercises(submissions)
    _hear(exercises, autograded, assignment)
    ordered = _in_order(exercises, source)
    return render(
        "class.html.j2",
        title=assignment,
        count=len(totals),
        few=len(totals) < FEW,
        median=number(float(np.median(totals))) if totals else "–",
        top=number(top),
        waiting=sum(bool(s.needs_manual_grade) for s in submissions),
        late=sum(bool(s.late_submission_penalty) for s in submissions),
        bars=_bars(totals, top),
        exercises=ordered,
        to_read=[each for each in ordered if each.count("waiting")],
        states=states,
        mistakes=_mistakes(ordered),
        progress=course_progress(gradebook),
    )


def _exercises(submissions: Iterable) -> dict[str, Exercise]:
    exercises: dict[str, Exercise] = {}
    for submission in submissions:
        for notebook in submission.notebooks:
            for grade in notebook.grades:
                name, score = exercise_name(grade.name), float(grade.score or 0)
                most, waiting = float(grade.max_score), bool(grade.needs_manual_grade)
                entry = exercises.setdefault(name, Exercise(name, most))
                entry.marks.append(Mark(name, score, most, waiting))
                entry.students.append(submission.student_id)
                entry.rest.append(float(submission.score) - score)
    return exercises


def _hear(exercises: dict[str, Exercise], autograded: Path, assignment: str) -> None:
    """Add what the checks said to answers without full marks."""
    for path in sorted(autograded.glob(f"*/{assignment}/*.ipynb")):
        student = path.parts[-3]
        for cell in nbformat.read(path, as_version=4).cells:
            name = exercise_name(str(tags(cell).get("grade_id", "")))
            said = verdict(cell) if cell_mark(cell) else ""
            if said and name in exercises and exercises[name].lost(student):
                exercises[name].sentences.add(said)


def _in_order(exercises: dict[str, Exercise], source: Path | None) -> list[Exercise]:
    """The exercises as the notebooks have them, with their headings."""
    found = headings_in(source) if source else {}
    order = {name: number for number, name in enumerate(found)}
    for name, exercise in exercises.items():
        exercise.heading = found.get(name, NONE)
    return sorted(exercises.values(), key=lambda e: order.get(e.name, len(order)))


def _mistakes(exercises: list[Exercise]) -> list[tuple[int, Exercise, str]]:
    """The sentences that most people got, with how many and on what."""
    told = [
        (count, exercise, sentence)
        for exercise in exercises
        for sentence, count in exercise.sentences.mistakes()
        if count > 1
    ]
    return sorted(told, key=lambda each: -each[0])[:MISTAKES]


def _bars(totals: list[float], top: float) -> list[tuple[str, int, float]]:
    """Histogram: label in percent, number of students, height between 0 and 1."""
    shares = np.clip(np.array(totals) / (top or 1.0), 0, 1)
    counts, edges = np.histogram(shares, bins=BARS, range=(0, 1))
    most = max(counts.max(), 1)
    return [
        (f"{low * 100:.0f}–{high * 100:.0f}%", int(count), float(count / most))
        for (low, high), count in zip(pairwise(edges), counts, strict=True)
    ]
