"""The feedback page of a notebook, as exporter for nbgrader's generate_feedback.

    c.GenerateFeedback.exporter_class = "grader.report.feedback.FeedbackExporter"

JupyterLab shows feedback in a frame where no script runs, so the page needs none.
"""

from collections.abc import Iterable, Mapping

from nbconvert.exporters import Exporter
from nbgrader.api import Gradebook, MissingEntry

from grader.report.notebook_blocks import blocks
from grader.report.page import render
from grader.report.score_rows import Mark, cell_mark, exercise_name, number, tags

NO_SANDBOX = "no walls"  # what grader.sandbox.backends calls it


class FeedbackExporter(Exporter):
    """Notebook with grades in, one static HTML page out."""

    def __init__(self, config=None, **kwargs):
        super().__init__(config=config, **kwargs)
        self.file_extension = ".html"

    def from_notebook_node(self, nb, resources=None, **kwargs):
        """Run nbgrader's preprocessors, then make the page."""
        nb, resources = super().from_notebook_node(nb, resources, **kwargs)
        about = resources.get("nbgrader", {})
        ran = nb.metadata.get("grader", {}).get("sandbox")
        told = {**about, "unprotected": ran == NO_SANDBOX}
        return feedback_page(nb.cells, told, gradebook_marks(about)), resources


def gradebook_marks(about: Mapping) -> dict[str, Mark]:
    """The gradebook's own marks by grade id, empty without a gradebook."""
    if not about.get("db_url"):
        return {}
    with Gradebook(about["db_url"]) as gradebook:
        try:
            notebook = gradebook.find_submission_notebook(
                about["notebook"], about["assignment"], about["student"]
            )
        except MissingEntry:
            return {}
        return {
            grade.name: Mark(
                exercise_name(grade.name),
                float(grade.score or 0),
                float(grade.max_score),
                bool(grade.needs_manual_grade),
                "This cell is missing from your notebook.",
            )
            for grade in notebook.grades
        }


def feedback_page(
    cells: Iterable[Mapping], about: Mapping, recorded: Mapping[str, Mark]
) -> str:
    """The page about these cells; recorded are marks that the gradebook knows."""
    cells = [cell for cell in cells if not _for_graders(cell)]
    waiting = {name for name, mark in recorded.items() if mark.waiting}
    found = {tags(cell).get("grade_id"): cell_mark(cell, waiting) for cell in cells}
    marks = [mark for mark in found.values() if mark]
    marks += [mark for name, mark in recorded.items() if name not in found]
    late = float(about.get("late_penalty") or 0)
    shown = list(blocks(cells, {mark.name: mark for mark in marks}))
    return render(
        "feedback.html.j2",
        title=_title(about),
        student=about.get("student", ""),
        unprotected=bool(about.get("unprotected")),
        marks=marks,
        late=number(late) if late else "",
        total=number(max(0.0, sum(mark.score for mark in marks) - late)),
        most=number(sum(mark.points for mark in marks)),
        waiting=number(sum(mark.points for mark in marks if mark.waiting)),
        blocks=shown,
        placed={block.name for block in shown},
    )


def _title(about: Mapping) -> str:
    assignment, notebook = about.get("assignment", ""), about.get("notebook", "")
    return assignment if notebook in assignment else f"{assignment}, {notebook}"


def _for_graders(cell: Mapping) -> bool:
    own = cell.get("metadata", {}).get("grader")
    return isinstance(own, Mapping) and bool(own.get("rubric"))
