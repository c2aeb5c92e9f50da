"""The feedback page of a notebook, as exporter for nbgrader's generate_feedback.

    c.GenerateFeedback.exporter_class = "grader.report.feedback.FeedbackExporter"

JupyterLab shows feedback in a frame where no script runs, so the page needs none.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup
from nbconvert.exporters import Exporter
from nbgrader.api import Gradebook, MissingEntry

from grader.report.highlight import highlight
from grader.report.markdown import Outline, to_html
from grader.report.marks import HIDDEN, Mark, cell_mark, exercise_name, number, tags
from grader.report.outputs import Item, items
from grader.report.page import render
from grader.report.text import plain

LONGEST_SOURCE = 20_000


@dataclass(frozen=True)
class Block:
    """A piece of the page: text, code, or an exercise with its mark."""

    kind: str
    body: Markup
    items: list[Item] = field(default_factory=list)
    name: str = ""
    mark: Mark | None = None
    verdict: str = ""
    comment: str = ""
    level: int = 0


class FeedbackExporter(Exporter):
    """Notebook with grades in, one static HTML page out."""

    def __init__(self, config=None, **kwargs):
        super().__init__(config=config, **kwargs)
        self.file_extension = ".html"

    def from_notebook_node(self, nb, resources=None, **kwargs):
        """Run nbgrader's preprocessors, then make the page."""
        nb, resources = super().from_notebook_node(nb, resources, **kwargs)
        about = resources.get("nbgrader", {})
        return feedback_page(nb.cells, about, gradebook_marks(about)), resources


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
    blocks = list(_blocks(cells, {mark.name: mark for mark in marks}))
    return render(
        "feedback.html.j2",
        title=_title(about),
        student=about.get("student", ""),
        marks=marks,
        late=number(late) if late else "",
        total=number(max(0.0, sum(mark.score for mark in marks) - late)),
        most=number(sum(mark.points for mark in marks)),
        waiting=number(sum(mark.points for mark in marks if mark.waiting)),
        blocks=blocks,
        placed={block.name for block in blocks},
    )


def _title(about: Mapping) -> str:
    assignment, notebook = about.get("assignment", ""), about.get("notebook", "")
    return assignment if notebook in assignment else f"{assignment}, {notebook}"


def _for_graders(cell: Mapping) -> bool:
    own = cell.get("metadata", {}).get("grader")
    return isinstance(own, Mapping) and bool(own.get("rubric"))


def _blocks(cells: list[Mapping], marks: Mapping[str, Mark]) -> Iterable[Block]:
    """One block a cell; a check goes to the answer it is about."""
    outline = Outline(top=2)
    checks = {
        exercise_name(tags(cell).get("grade_id", "")): cell
        for cell in cells
        if tags(cell).get("grade") and not tags(cell).get("solution")
    }
    answers = {
        tags(cell).get("grade_id") for cell in cells if tags(cell).get("solution")
    }
    for cell in cells:
        notes = tags(cell)
        name = exercise_name(str(notes.get("grade_id", "")))
        if notes.get("solution"):
            yield _exercise(cell, name, marks, outline, checks.get(name))
        elif notes.get("grade") or notes.get("task"):
            if name not in answers:
                yield _exercise(cell, name, marks, outline)
        else:
            yield _other(cell, outline)


def _exercise(
    cell: Mapping,
    name: str,
    marks: Mapping[str, Mark],
    outline: Outline,
    check: Mapping | None = None,
) -> Block:
    level = outline.below()
    comment = to_html(str(tags(cell).get("comment") or ""), Outline(top=level))
    body = _body(cell, Outline(top=level))
    shown = items(_printed(cell)) + (items(_printed(check)) if check else [])
    mark = marks.get(name)
    # Of an answer that a person graded, the comment is all there is to say.
    verdict = mark.sentence if mark and (check or not comment) else ""
    return Block("exercise", body, shown, name, mark, verdict, comment, level)


def _printed(cell: Mapping) -> list[Mapping]:
    """Outputs to show: of a check what was printed, its verdict has its own place."""
    outputs = cell.get("outputs", [])
    if tags(cell).get("solution") or not tags(cell).get("grade"):
        return outputs
    if HIDDEN.search(cell.get("source", "")):
        return []
    return [o for o in outputs if o.get("output_type") == "stream"]


def _other(cell: Mapping, outline: Outline) -> Block:
    kind = "code" if cell.get("cell_type") == "code" else "text"
    return Block(kind, _body(cell, outline), items(cell.get("outputs", [])))


def _body(cell: Mapping, outline: Outline) -> Markup:
    source = HIDDEN.sub("", cell.get("source", ""))
    if cell.get("cell_type") == "markdown":
        return to_html(source, outline, cell.get("attachments"))
    code = highlight(plain(source, LONGEST_SOURCE))
    return Markup("<pre>{}</pre>").format(code) if source.strip() else Markup("")
