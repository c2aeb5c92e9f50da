"""nbgrader's step behind SaveAutoGrades that puts marks by hand back, if they stand."""

from nbgrader.api import Grade, Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from grader.autograde.hand_marks import (
    SAME,
    HandMark,
    answer_prints,
    ask_again,
    ask_if_too_much,
)


class KeepHandMarks(NbGraderPreprocessor):
    """After SaveAutoGrades: a mark by hand is final as long as its answer is the same.

    A mark for another answer stays out of the sums and is remembered: the new answer
    waits for a person.
    """

    def preprocess(self, nb, resources):
        """Put back every mark by hand on this notebook, or have a person give it."""
        about = resources["nbgrader"]
        prints = answer_prints(nb.cells)
        with Gradebook(about["db_url"]) as gradebook:
            notebook = gradebook.find_submission_notebook(
                about["notebook"], about["assignment"], about["student"]
            )
            for grade in notebook.grades:
                row = gradebook.db.get(HandMark, grade.id)
                if row is not None and row.held is not None:
                    _settle(grade, row, prints.get(grade.name, ""))
            gradebook.db.commit()
        return nb, resources


def _settle(grade: Grade, row: HandMark, answer: str) -> None:
    """Let a mark stand for this answer, or remember it as that of another."""
    grade.manual_score, row.held = row.held, None
    if row.answer not in (SAME, answer) or not row.answer:
        ask_again(grade, row)
    else:
        grade.needs_manual_grade = False
        ask_if_too_much(grade, row)
