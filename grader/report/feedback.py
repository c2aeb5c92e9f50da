"""The feedback page of a notebook, as exporter for nbgrader's generate_feedback.

    c.GenerateFeedback.exporter_class = "grader.report.feedback.FeedbackExporter"

JupyterLab shows feedback in a frame where no script runs, so the page needs none.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from nbconvert.exporters import Exporter
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.coursedir import CourseDirectory
from traitlets import Dict, Unicode

from grader.report.headings import NONE, headings
from grader.report.model_solutions import model_solutions, shown_by_now
from grader.report.notebook_blocks import blocks
from grader.report.page import render
from grader.report.score_rows import Mark, cell_mark, exercise_name, number, tags

NO_SOLUTIONS: Mapping[str, str] = {}
NO_SANDBOX = "no walls"  # what grader.sandbox.backends calls it


class FeedbackExporter(Exporter):
    """Notebook with grades in, one static HTML page out."""

    solutions_after = Dict(
        value_trait=Unicode(),
        help="From when on the pages of an assignment show model solutions.",
    ).tag(config=True)

    def __init__(self, config=None, **kwargs):
        super().__init__(config=config, **kwargs)
        self.file_extension = ".html"

    def from_notebook_node(self, nb, resources=None, **kwargs):
        """Run nbgrader's preprocessors, then make the page."""
        nb, resources = super().from_notebook_node(nb, resources, **kwargs)
        about = resources.get("nbgrader", {})
        ran = nb.metadata.get("grader", {}).get("sandbox")
        told = {**about, "unprotected": ran == NO_SANDBOX}
        marks, solutions = gradebook_marks(about), self._solutions(about)
        return feedback_page(nb.cells, told, marks, solutions), resources

    def _solutions(self, about: Mapping) -> dict[str, str]:
        """Model solutions by exercise, none before their time."""
        assignment = about.get("assignment", "")
        if not shown_by_now(self.solutions_after, assignment):
            return {}
        course = CourseDirectory(config=self.config)
        folder = course.format_path(course.source_directory, ".", assignment)
        return model_solutions(Path(folder) / f"{about['notebook']}.ipynb")


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
    cells: Iterable[Mapping],
    about: Mapping,
    recorded: Mapping[str, Mark],
    solutions: Mapping[str, str] = NO_SOLUTIONS,
) -> str:
    """The page about these cells.

    recorded are marks that the gradebook knows, solutions those to be shown.
    """
    cells = [cell for cell in cells if not _for_graders(cell)]
    waiting = {name for name, mark in recorded.items() if mark.waiting}
    found = {tags(cell).get("grade_id"): cell_mark(cell, waiting) for cell in cells}
    marks = [mark for mark in found.values() if mark]
    marks += [mark for name, mark in recorded.items() if name not in found]
    titles = headings(cells)
    marks = [replace(mark, number=titles.get(mark.name, NONE).number) for mark in marks]
    by_name = {mark.name: mark for mark in marks}
    late = float(about.get("late_penalty") or 0)
    shown = list(blocks(cells, by_name, solutions))
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
        labels={n: h.label(n) for n, h in titles.items()},
        placed={block.name for block in shown},
    )


def _title(about: Mapping) -> str:
    assignment, notebook = about.get("assignment", ""), about.get("notebook", "")
    return assignment if notebook in assignment else f"{assignment}, {notebook}"


def _for_graders(cell: Mapping) -> bool:
    own = cell.get("metadata", {}).get("grader")
    return isinstance(own, Mapping) and bool(own.get("rubric"))
