"""Which of a submission's cells are answers to which gaps of the release.

All else of a submission is left behind: checks, points, tags and marks are the
release's. So most accidents mend themselves; what had to be mended is told in the
student's words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from grader.submission.lost_answers import by_source, find_code, find_words
from grader.submission.parse import Cell, Submitted
from grader.submission.repairs import (
    about_cells,
    about_file,
    in_a_sentence,
    is_answer,
    is_open,
    marks,
)
from grader.submission.source_names import names_in

MOST_OWN = 1 << 20  # characters that cells of one's own may have: a page must show them
MOST_OWN_CELLS = 500  # each is run, shown and kept, which takes longer than it looks
MOST_JOINED = 30  # pieces that one answer may be put together of
TOO_LONG = "Cells of your own were left out, as there is too much in them."


@dataclass(frozen=True)
class Matched:
    """What is taken over from a submitted notebook, in plain types.

    filled: source by the number of the release's cell it goes into, pictures the same
    for what is pasted into it; own: cells of one's own as the number of the release's
    cell before them (or -1), kind and source; told: sentences on what was mended.
    """

    filled: Mapping[int, str] = field(default_factory=dict)
    pictures: Mapping[int, Mapping] = field(default_factory=dict)
    own: tuple[tuple[int, str, str], ...] = ()
    told: tuple[str, ...] = ()


def matched(release: Mapping, submitted: Submitted) -> Matched:
    """Find the answers and the cells of one's own; nothing of it is put together."""
    cells = release["cells"]
    places, extras = _assigned(cells, submitted.cells)
    told = [
        *_found_again(cells, places, extras),
        *about_cells(cells, places),
        *about_file(release, submitted),
        *_cut_down(extras),
    ]
    taken = {
        number: found
        for number, found in places.items()
        if found and is_open(cells[number])
    }
    filled = {n: answer_in(found, cells[n]) for n, found in taken.items()}
    pasted = {
        n: next((c.pictures for c in found if c.pictures), None)
        for n, found in taken.items()
        if cells[n]["cell_type"] != "code"
    }
    own = [(n, c.kind, c.source) for n in sorted(extras) for c in extras[n]]
    pictures = {n: each for n, each in pasted.items() if each}
    return Matched(filled, pictures, tuple(own), tuple(told))


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


def answer_in(found: list[Cell], gap: Mapping) -> str:
    """The answer to a gap in one or several cells that carry its mark.

    Of copies the last one counts that is whole and was worked on; halves of a cell
    that was split are put together again.
    """
    if len(found) == 1:
        return found[0].source
    stub, kind = gap["source"], gap["cell_type"]
    names = names_in(stub) if kind == "code" else frozenset()
    whole = [c.source for c in found if names <= names_in(c.source)]
    if kind == "code" and names and not whole:
        return "\n".join(cell.source for cell in found)
    worked_on = [source for source in whole if source.strip() != stub.strip()]
    return (worked_on or whole)[-1]


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
