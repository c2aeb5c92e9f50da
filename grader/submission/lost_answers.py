"""Answers that stand somewhere else than in their gap, found again.

People retype an answer in a cell of their own, copy a whole notebook through a program
that drops all marks, or write words below the placeholder. An answer in code is known
by the name of its function; words by standing beside their placeholder.
"""

from collections.abc import Mapping, Sequence, Set

from grader.submission.parse import Cell
from grader.submission.source_names import names_in

LONGEST_WORDS = 20_000  # characters of a cell that somebody is to read
MOST_WORDS = 5  # cells

Extras = dict[int, list[Cell]]  # cells of one's own, by the cell they came after


def by_source(release: Sequence[Mapping]) -> dict[tuple[str, str], list[int]]:
    """Numbers of the release's cells by kind and text, for cells without marks."""
    found: dict[tuple[str, str], list[int]] = {}
    for number, cell in enumerate(release):
        key = cell["cell_type"], cell["source"].strip()
        found.setdefault(key, []).append(number)
    return found


def find_code(stub: str, found: list[Cell], extras: Extras) -> list[Cell]:
    """The answer to a code gap: what is in it, else the cell that defines it.

    Takes the cell out of the extras. Of several the last one that was worked on counts,
    as it would in a notebook that runs from top to bottom.
    """
    wanted = names_in(stub)
    if not wanted or any(_answers(cell, stub, wanted) for cell in found):
        return found
    for number in sorted(extras, reverse=True):
        for cell in reversed(extras[number]):
            if cell.kind == "code" and _answers(cell, stub, wanted):
                extras[number].remove(cell)
                return [cell]
    return found


def find_words(number: int, stub: str, found: list[Cell], extras: Extras) -> list[Cell]:
    """The answer to a written gap: its own words, else those in the cells beside it."""
    if any(cell.source.strip() not in ("", stub.strip()) for cell in found):
        return found
    beside = [c for n in (number - 1, number) for c in extras.get(n, []) if _is_text(c)]
    words = [c for c in beside if len(c.source) <= LONGEST_WORDS][:MOST_WORDS]
    if not words:
        return found
    taken = {id(cell) for cell in words}  # others may say the same
    for place in (number - 1, number):
        extras[place] = [c for c in extras.get(place, []) if id(c) not in taken]
    whole = "\n\n".join(cell.source for cell in words)
    pictures = {k: v for cell in words for k, v in (cell.pictures or {}).items()}
    return [Cell("markdown", whole, pictures=pictures or None)]


def _answers(cell: Cell, stub: str, wanted: Set[str]) -> bool:
    return cell.source.strip() != stub.strip() and wanted <= names_in(cell.source)


def _is_text(cell: Cell) -> bool:
    return cell.kind == "markdown" and bool(cell.source.strip())
