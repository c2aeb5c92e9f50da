"""A built student notebook, as the rules look at it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from grader.authoring.master_cells import Master

FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
HINT = re.compile(r"<details>.*?</details>", re.DOTALL)
TABLE_LINE = re.compile(r"^ *\|.*$", re.MULTILINE)


@dataclass(frozen=True)
class Built:
    """The student's notebook of one master and the package that travels with it."""

    master: Master
    student: NotebookNode
    package: Path

    def texts(self) -> Iterator[NotebookNode]:
        """Text cells in order."""
        return (cell for cell in self.student.cells if cell.cell_type == "markdown")

    def codes(self) -> Iterator[NotebookNode]:
        """Code cells in order."""
        return (cell for cell in self.student.cells if cell.cell_type == "code")

    def say(self, cell: NotebookNode | None, what: str, mend: str) -> str:
        """One finding: where, what, and how to mend it."""
        return f"{self.master.where}{self._place(cell)}: {what}; {mend}."

    def _place(self, cell: NotebookNode | None) -> str:
        """Line in the master; a built cell stands where its own stands there."""
        cells = zip(self.student.cells, self.master.handed_out, strict=True)
        for made, master in cells:
            if made is cell:
                return f" line {master.line} (cell {cell.id})"
        return ""


def marks(cell: NotebookNode) -> dict:
    """nbgrader's marks of a cell, empty for a cell that it does not know."""
    return cell.metadata.get("nbgrader", {})


def is_gap(cell: NotebookNode) -> bool:
    """Whether the learner answers in this cell, by code or by words."""
    return bool(marks(cell).get("solution"))


def is_graded(cell: NotebookNode) -> bool:
    """Whether the cell carries points."""
    return bool(marks(cell).get("grade"))


def without_code(source: str) -> str:
    """Text without fenced code and styles, in which # and | mean something else."""
    return STYLE.sub("", FENCE.sub("", source))


def prose(source: str) -> str:
    """Text without code, hints and tables."""
    return TABLE_LINE.sub("", HINT.sub("", without_code(source)))


def heading_levels(source: str) -> list[int]:
    """Levels of the headings in a text, in order."""
    found = re.findall(r"^(#{1,6}) ", without_code(source), re.MULTILINE)
    return [len(marks) for marks in found]
