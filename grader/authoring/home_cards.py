"""Exercises that no slide speaks about: left for home, and shown only on demand."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from grader.authoring.master_cells import Cell, Master
from grader.report.model_solutions import MODEL_ANSWER

HEADING = re.compile(r"^#{1,3} ", re.MULTILINE)
FOLD = re.compile(r"<details><summary>(.*?)</summary>(.*?)</details>\n?", re.DOTALL)
COST = re.compile(r" [●○☆] · .*$", re.MULTILINE)


@dataclass(frozen=True)
class Card:
    """An exercise for home: its question, its answers, its hints."""

    title: str
    question: str
    names: tuple[str, ...]
    answers: tuple[str, ...]
    notes: str


def cards_at_home(master: Master) -> dict[int, Card]:
    """Cards without a slide, by the line of the last cell of each."""
    return {
        cells[-1].line: _card(master, cells)
        for cells in _groups(master.cells)
        if any(cell.kind in ("check", "written") for cell in cells)
        and not any(cell.kind == "lecture" for cell in cells)
    }


def _groups(cells: Iterable[Cell]) -> Iterator[list[Cell]]:
    """Cells from one heading to the next."""
    group: list[Cell] = []
    for cell in cells:
        if cell.kind == "text" and HEADING.search(cell.source) and group:
            yield group
            group = []
        group.append(cell)
    yield group


def _card(master: Master, cells: list[Cell]) -> Card:
    """The question up to its gap; what it folds away goes to the notes."""
    gaps = [n for n, cell in enumerate(cells) if cell.kind in ("exercise", "written")]
    text = "\n\n".join(c.source for c in cells[: gaps[0]] if c.kind == "text")
    hints = [
        f"{title}: {html.unescape(said).strip()}" for title, said in FOLD.findall(text)
    ]
    written = master.answers.written
    models = (
        MODEL_ANSWER.search(written[cells[n].name])
        for n in gaps
        if cells[n].kind == "written"
    )
    shown = COST.sub("", FOLD.sub("", text)).strip()
    return Card(
        title=HEADING.sub("", shown.splitlines()[0]),
        question=shown,
        names=tuple(n for c in cells if c.kind == "exercise" for n in c.names),
        answers=tuple(f"**One good answer.** {found[1]}" for found in models if found),
        notes="\n\n".join(["**Left for home.**", *hints]),
    )
