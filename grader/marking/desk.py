"""One assignment of a course as its markers work on it: questions, answers, marks.

The page and the spreadsheet are two ways to this desk.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import isfinite
from pathlib import Path

from grader.course.folder import Course, known
from grader.errors import UserError, command
from grader.marking import anonymous_answers
from grader.marking.anonymous_answers import Answer
from grader.marking.criteria import Rubric, parse
from grader.marking.store import Mark, Marks, Question, StaleError, State

CHANGED = (
    "This answer has been handed in anew since you opened it: load the page again."
)
TAKEN = "Somebody else has marked this answer in the meantime: nothing was overwritten."

# Rubrics by name of their question, of one notebook of a course.
Rubrics = Callable[[Course, str, str], Mapping[str, str]]


@dataclass(frozen=True)
class Desk:
    """An open gradebook at one assignment."""

    course: Course
    assignment: str
    marks: Marks
    rubrics: Rubrics

    def questions(self) -> list[Question]:
        """The questions in the order of the notebooks."""
        return anonymous_answers.in_order(
            self.course, self.assignment, self.marks.questions()
        )

    def question(self, key: str) -> Question:
        """The question of a key; UserError if there is none."""
        found = {question.key: question for question in self.marks.questions()}
        known("question", key, sorted(found), self.course.root)
        return found[key]

    def rubric(self, question: Question) -> Rubric:
        """What the course says about marking a question; empty if nothing."""
        texts = self.rubrics(self.course, self.assignment, question.notebook)
        return parse(texts.get(question.name, ""))

    def introduction(self, question: Question) -> str:
        """The question as students read it, as Markdown."""
        return anonymous_answers.introduction(self.course, self.assignment, question)

    def answers(self, question: Question) -> list[Answer]:
        """All answers to a question, identical ones together, in a stable shuffle."""
        states = self.marks.states(question).values()
        return anonymous_answers.answers(self.course, self.assignment, question, states)

    def save(
        self, question: Question, name: str, seen: Mapping[str, str], mark: Mark
    ) -> None:
        """Mark the answer of a name; seen has the tags as they were shown, by grade id.

        UserError for a mark that cannot be given, StaleError with a sentence if it is
        no longer the answer or the mark that was shown.
        """
        check(question, mark)
        states = self.marks.states(question)
        who = [states[grade_id].student for grade_id in seen if grade_id in states]
        told = self.course, self.assignment, question, name, who
        if len(who) < len(seen) or not anonymous_answers.unchanged(*told):
            raise StaleError(CHANGED)
        try:
            self.marks.save(question, seen, mark)
        except StaleError:
            raise StaleError(TAKEN) from None


def comments(states: Iterable[State]) -> list[str]:
    """Lines of comments already given to answers, the most frequent first."""
    lines = (line for state in states for line in state.mark.comment.splitlines())
    return [line for line, _ in Counter(filter(None, lines)).most_common()]


def check(question: Question, mark: Mark) -> None:
    """UserError if a question cannot be given these points."""
    numbers = [*mark.given, *([] if mark.score is None else [mark.score])]
    if not all(isfinite(number) and number >= 0 for number in numbers):
        raise UserError("Points are numbers from 0 on.")
    if mark.score is not None and mark.score > question.points:
        raise UserError(
            f"{mark.score:g} points are more than the {question.points:g} that there "
            f"are for {question.name}."
        )


@contextmanager
def at_desk(course: Course, assignment: str, rubrics: Rubrics) -> Iterator[Desk]:
    """Sit down at an assignment; UserError if there is nothing that could be marked."""
    from sqlalchemy.engine import make_url

    url = make_url(course.directory().db_url)
    if url.drivername.startswith("sqlite") and not Path(url.database or "").is_file():
        raise UserError(
            f"{course.root} has no gradebook yet: grade first, with "
            f"{command(f'autograde {assignment}', course.root)}."
        )
    course.know_assignment(assignment)
    with course.gradebook() as gradebook:
        if assignment not in {known.name for known in gradebook.assignments}:
            course.know_gradebook(assignment)  # which says so
        yield Desk(course, assignment, Marks(gradebook, assignment), rubrics)


def need_answers(desk: Desk, *, again: bool = False) -> None:
    """UserError if nothing waits for a mark; with again, if nothing was handed in."""
    questions = desk.questions()
    if not questions:
        raise UserError(f"{desk.assignment} has no question that a person marks.")
    if not any(desk.marks.states(question) for question in questions):
        raise UserError(
            f"No answers to {desk.assignment} are graded yet: run "
            f"{command(f'autograde {desk.assignment}', desk.course.root)}."
        )
    if not again and not any(desk.marks.waiting().get(q.key) for q in questions):
        raise UserError(
            f"No answer to {desk.assignment} waits for a mark: add --again to look at "
            "those that have one."
        )
