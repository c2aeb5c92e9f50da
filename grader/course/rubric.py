"""Rubrics beside written answers: there for the person who grades, never in feedback.

The source notebook's cell of a written question holds its rubric and model answer;
the release blanks it. While grading, a copy stands under each answer in formgrader,
marked by metadata `grader: {"rubric": true}`.
"""

import functools
from pathlib import Path

import nbformat
from nbformat.v4 import new_markdown_cell
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade, is_solution

HEADING = "**Rubric (for the person who grades)**"


def is_rubric(cell) -> bool:
    """Whether a cell is a rubric that we put there."""
    return bool(cell.metadata.get("grader", {}).get("rubric"))


def is_written(cell) -> bool:
    """Whether a cell is a written answer, graded by a person."""
    return cell.cell_type == "markdown" and is_grade(cell) and is_solution(cell)


def rubric_cell(grade_id: str, text: str):
    """The locked cell that shows one rubric."""
    metadata = {"grader": {"rubric": True}, "editable": False, "deletable": False}
    cell = new_markdown_cell(f"{HEADING}\n\n{text}", metadata=metadata)
    cell.id = f"rubric-{grade_id}"[:64].replace(".", "-")
    return cell


class HideRubrics(NbGraderPreprocessor):
    """Take all rubrics out, before feedback is made."""

    def preprocess(self, nb, resources):
        """Keep every cell but the rubrics."""
        nb.cells = [cell for cell in nb.cells if not is_rubric(cell)]
        return nb, resources


class ShowRubrics(HideRubrics):
    """Put the rubric of each written answer under it."""

    def preprocess(self, nb, resources):
        """Insert the texts of the course's own source notebook."""
        nb, resources = super().preprocess(nb, resources)
        texts = self._texts(resources)
        cells = []
        for cell in nb.cells:
            cells.append(cell)
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            if is_written(cell) and name in texts:
                cells.append(rubric_cell(name, texts[name]))
        nb.cells = cells
        return nb, resources

    def _texts(self, resources) -> dict[str, str]:
        """Rubric by grade id, from the source notebook."""
        at, course = resources["nbgrader"], CourseDirectory(config=self.config)
        folder = course.format_path(course.source_directory, ".", at["assignment"])
        return rubrics_in(Path(folder) / f"{at['notebook']}.ipynb")


def rubrics_in(source: Path) -> dict[str, str]:
    """Rubric by grade id, as Markdown, from a notebook of the source."""
    return _rubrics(source.read_text("utf-8")) if source.exists() else {}


@functools.lru_cache(maxsize=8)
def _rubrics(source: str) -> dict[str, str]:
    """Rubric by grade id; the source notebook is the same for a whole class."""
    cells = nbformat.reads(source, as_version=4).cells
    return {c.metadata.nbgrader.grade_id: c.source for c in cells if is_written(c)}
