"""A submission rebuilt from the release: the student's answers in, all else as it was.

So nothing that a student does to checks, points, tags or marks has any effect, and most
accidents mend themselves. What had to be mended is told in the student's words.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from grader.submission.lost_answers import by_source, find_code, find_words
from grader.submission.parse import Cell, Submitted
from grader.submission.repairs import (
    about_cells,
    about_file,
    in_a_sentence,
    is_answer,
    marks,
)
from grader.submission.source_names import names_in

MOST_OWN = 1 << 20  # characters that cells of one's own may have: a page must show them
MOST_OWN_CELLS = 500  # each is run, shown and kept, which takes longer than it looks
MOST_JOINED = 30  # pieces that one answer may be put together of
TOO_LONG = "Cells of your own were left out, as there is too much in them."


def rebuilt(release: Mapping, submitted: Submitted) -> tuple[dict, list[str]]:
    """The notebook to run and the sentences on what was mended."""
    notebook = {**release, "cells": [dict(cell) for cell in release["cells"]]}
    places, extras = _assigned(release["cells"], submitted.cells)
    repairs = [
        *_found_again(release["cells"], places, extras),
        *about_cells(notebook["cells"], places),
        *about_file(release, submitted),
        *_cut_down(extras),
    ]
    cells = [*_extra_cells(extras.get(-1, []), 0)]
    count = len(cells)
    for number, cell in enumerate(notebook["cells"]):
        _fill(cell, places.get(number, []))
        made = _extra_cells(extras.get(number, []), count)
        count += len(made)
        cells += [cell, *made]
    notebook["cells"] = cells
    return notebook, repairs


def _assigned(release: list, cells: list[Cell]) -> tuple[dict, dict]:
    """Which submitted cells belong to which cell of the release, by number.

    What belongs to none is an extra, filed under the cell that it came after. The
    second half of a cell that was split, mostly without marks, is taken along where
    the first alone does not define its function, or where it begins inside of it.
    """
    by_grade = {marks(c)["grade_id"]: i for i, c in enumerate(release) if marks(c)}
    by_id = {c["id"]: i for i, c in enumerate(release) if not marks(c)}
    unmarked = by_source(release)
    places: dict[int, list] = {}
    extras: dict[int, list] = {}
    last = -1
    for cell in cells:
        number = by_grade.get(cell.grade_id)
        if number is None and not cell.grade_id:
            number = by_grade.get(cell.cell_id, by_id.get(cell.cell_id))
            if number is None:
                number = _next_alike(unmarked, cell, last)
        before = places.get(last) if number in (None, last) else None
        if before and _completes(release, before, cell, extras.get(last)):
            whole = f"{before[-1].source}\n{cell.source}"
            joined = before[-1].joined + 1
            before[-1] = replace(before[-1], source=whole, joined=joined)
        elif number is not None:
            places.setdefault(number, []).append(cell)
            last = number
        else:
            extras.setdefault(last, []).append(cell)
    return places, extras


def _next_alike(unmarked: dict, cell: Cell, last: int) -> int | None:
    """The next cell of the release with the same text, for one without mark and id."""
    alike = unmarked.get((cell.kind, cell.source.strip()), [])
    return next((n for n in alike if n > last and cell.source.strip()), None)


def _found_again(release: list, places: dict, extras: dict) -> list[str]:
    """Take answers that stand outside of their gaps there; tells which they were."""
    elsewhere = []
    for number, cell in enumerate(release):
        if not is_answer(cell):
            continue
        found = places.get(number, [])
        if cell["cell_type"] == "code":
            answer = find_code(cell["source"], found, extras)
        else:
            answer = find_words(number, cell["source"], found, extras)
        if answer is not found:
            places[number] = answer
            elsewhere.append(marks(cell)["grade_id"])
    one = "was answered in a cell of your own; that counts"
    several = "were answered in cells of your own; those count"
    text = in_a_sentence(elsewhere, one, several)
    return [text] if text else []


def _completes(release, found: list[Cell] | None, cell: Cell, between) -> bool:
    """Whether a cell without marks is the rest of the answer right before it."""
    if not found or between or cell.kind != "code" or found[-1].joined >= MOST_JOINED:
        return False
    names = names_in(release_cell_of(release, found[0])["source"])
    alone = "\n".join(c.source for c in found)
    missing = not names <= names_in(alone) or cell.source.lstrip("\n")[:1].isspace()
    return bool(names) and missing and names <= names_in(f"{alone}\n{cell.source}")


def release_cell_of(release: list, cell: Cell) -> Mapping:
    """The cell of the release that a submitted one belongs to by its marks or id."""
    for candidate in release:
        own = marks(candidate).get("grade_id")
        if own and own in (cell.grade_id, cell.cell_id):
            return candidate
    return {"source": ""}


def _fill(cell: dict, found: list[Cell]) -> None:
    """Put the student's words into a gap or a free code cell. Changes the cell."""
    free = not marks(cell) and cell["cell_type"] == "code"
    if found and (is_answer(cell) or free):
        cell["source"] = answer_in(found, cell["source"], cell["cell_type"])
    if cell["cell_type"] == "code":
        cell["outputs"], cell["execution_count"] = [], None
    elif found and is_answer(cell):
        pictures = next((c.pictures for c in found if c.pictures), None)
        if pictures:
            cell["attachments"] = pictures


def answer_in(found: list[Cell], stub: str, kind: str) -> str:
    """The answer in one or several cells that carry the same mark.

    Of copies the last one counts that is whole and was worked on; halves of a cell
    that was split are put together again.
    """
    if len(found) == 1:
        return found[0].source
    names = names_in(stub) if kind == "code" else frozenset()
    whole = [c.source for c in found if names <= names_in(c.source)]
    if kind == "code" and names and not whole:
        return "\n".join(cell.source for cell in found)
    worked_on = [source for source in whole if source.strip() != stub.strip()]
    return (worked_on or whole)[-1]


def _extra_cells(cells: Iterable[Cell], start: int) -> list[dict]:
    """Cells that the student added: run and shown, never graded, without metadata."""
    return [_plain(cell, number) for number, cell in enumerate(cells, start)]


def _plain(cell: Cell, number: int) -> dict:
    made = {"id": f"extra-{number}", "metadata": {}, "source": cell.source}
    if cell.kind == "code":
        return made | {"cell_type": "code", "outputs": [], "execution_count": None}
    if cell.kind == "raw":  # shown as it is, never as a language of its own
        lines = cell.source.splitlines(keepends=True)
        made["source"] = "".join(f"    {line}" for line in lines)
    return made | {"cell_type": "markdown"}


def _cut_down(extras: dict[int, list[Cell]]) -> list[str]:
    """Drop cells of one's own beyond MOST_OWN. Changes the lists; tells if it did."""
    room, cells_left = MOST_OWN, MOST_OWN_CELLS
    told: list[str] = []
    for number, cells in extras.items():
        kept = []
        for cell in cells:
            room -= len(cell.source)
            cells_left -= 1
            kept += [cell] if min(room, cells_left) >= 0 else []
        told = told if len(kept) == len(cells) else [TOO_LONG]
        extras[number] = kept
    return told
