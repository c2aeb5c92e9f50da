"""A submitted notebook as a list of plain cells, whatever was done to its file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from grader.submission.source_names import LONGEST
from grader.submission.validate import RefusedError

KINDS = ("code", "markdown", "raw")
MOST_CELLS = 3000
MOST_PARTS = 2_000_000  # lists and tables, which take many times their letters
PICTURES = ("image/png", "image/jpeg")
SCHEMA = 3  # of the marks that nbgrader writes today


@dataclass(frozen=True)
class Cell:
    """One cell as it was handed in: only what is needed of it, and of plain types.

    joined: how many cells that stood right behind it are in its source.
    """

    kind: str
    source: str
    grade_id: str = ""
    cell_id: str = ""
    pictures: Mapping | None = None
    schema: int = SCHEMA
    joined: int = 0


@dataclass(frozen=True)
class Submitted:
    """A submitted notebook."""

    cells: list[Cell]
    kernel: str

    def ids(self) -> list[str]:
        """Grade ids in the order of the cells."""
        return [cell.grade_id for cell in self.cells if cell.grade_id]


def read_notebook(name: str, content: bytes) -> Submitted:
    """The cells in a file; RefusedError where Jupyter could not read it either."""
    damaged = RefusedError(f"{name} is damaged: Jupyter cannot read it.")
    if content.count(b"[") + content.count(b"{") > MOST_PARTS:
        raise RefusedError(f"{name} has too much in it: clear its outputs.")
    try:
        notebook = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise damaged from None
    cells = _cells(notebook)
    if cells is None:
        raise damaged
    if len(cells) > MOST_CELLS:
        raise RefusedError(f"{name} has more than {MOST_CELLS} cells: delete some.")
    kernel = _within(notebook, "metadata", "kernelspec", "name")
    read = [_cell(cell) for cell in cells if isinstance(cell, dict)]
    if any(c and c.kind == "code" and len(c.source) > LONGEST for c in read):
        many = f"more than {LONGEST} characters in one code cell"
        raise RefusedError(f"{name} has {many}: make it shorter.")
    return Submitted([c for c in read if c], kernel if isinstance(kernel, str) else "")


def _cells(notebook) -> list | None:
    """The list of cells, in today's format or in the one before."""
    if not isinstance(notebook, dict):
        return None
    if isinstance(notebook.get("cells"), list):
        return notebook["cells"]
    sheets = notebook.get("worksheets")
    if not isinstance(sheets, list):
        return None
    lists = [s.get("cells") for s in sheets if isinstance(s, dict)]
    return [cell for cells in lists if isinstance(cells, list) for cell in cells]


def _cell(cell: dict) -> Cell | None:
    kind = cell.get("cell_type")
    if kind not in KINDS:
        return None
    marks = _within(cell, "metadata", "nbgrader")
    marks = marks if isinstance(marks, dict) else {}
    schema = marks.get("schema_version", SCHEMA if not marks else 0)
    return Cell(
        kind,
        _text(cell.get("source", cell.get("input", ""))),
        _word(marks.get("grade_id")),
        _word(cell.get("id")),
        _pictures(cell.get("attachments")),
        schema if type(schema) is int else 0,
    )


def _within(data, *names: str):
    for name in names:
        data = data.get(name) if isinstance(data, dict) else None
    return data


def _word(value) -> str:
    return value if isinstance(value, str) and len(value) <= 200 else ""


def _text(source) -> str:
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    if not isinstance(source, str):
        return ""
    source = source.encode("utf-8", "replace").decode("utf-8")  # no half characters
    return source.replace("\r\n", "\n").replace(
        "\r", "\n"
    )  # as other systems end lines


def _is_ascii(value) -> bool:
    return isinstance(value, str) and value.isascii()


def _pictures(attachments) -> dict | None:
    """Pictures pasted into a text cell; nothing else is kept of attachments."""
    if not isinstance(attachments, dict):
        return None
    kept = {}
    for name, forms in attachments.items():
        forms = forms if isinstance(forms, dict) else {}
        good = {k: v for k, v in forms.items() if k in PICTURES and _is_ascii(v)}
        if good:
            kept[_text(name)] = good
    return kept or None
