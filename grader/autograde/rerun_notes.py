"""Sentences on what cells did to a notebook, for its student: which cell, and what."""

from collections.abc import Mapping, Sequence

from grader.referee.interfaces import Told
from grader.submission.validate import listed

LONGEST_LINE = 40  # characters of a cell that are quoted
# How a notebook was ended: of the notebook as a whole, and of the cell that did it.
REASONS = {
    "dead": "The notebook ended its own process.",
    "memory": "The notebook used more memory than it may.",
    "cpu": "The notebook used more processor time than it may.",
    "files": "The notebook wrote more files than it may.",
    "stuck": "A cell ran too long and could not be stopped.",
}
HOW = {
    "dead": "ended Python",
    "memory": "used more memory than a notebook may",
    "cpu": "used more processor time than a notebook may",
    "files": "wrote more files than a notebook may",
    "stuck": "ran too long and could not be stopped",
}
STOPPED = "{0} was stopped: it took too long."
MISSING = "{0} {1} not on the machine that grades; {2} ran without {3}."
GIVEN = "{0} gave {1} to something else ({2}); checks ran with what was there before."
GONE = "{0} took {1} away; checks ran with what was there before."


def place(cells: Sequence[Mapping], number: int) -> str:
    """Which cell it is, so that its student finds it."""
    marks = cells[number]["metadata"].get("nbgrader", {})
    if marks:
        return f"Cell {marks.get('grade_id', '')!r}"
    before = [
        cell["metadata"]["nbgrader"].get("grade_id", "")
        for cell in cells[:number]
        if cell["metadata"].get("nbgrader")
    ]
    where = f"after {before[-1]!r}" if before else "at the top"
    line = cells[number]["source"].strip().partition("\n")[0]
    cut = "..." if len(line) > LONGEST_LINE else ""
    shown = "".join(c if c.isprintable() else "?" for c in line[:LONGEST_LINE])
    return f"The cell {where} ({shown}{cut})"


def about_missing(cells: Sequence[Mapping], missing: Sequence[Told]) -> list[str]:
    """Sentences on packages that cells asked for in vain."""
    told = []
    for number, names in _by_cell(missing).items():
        packages = [name for name, _ in names]
        where = place(cells, number)
        where = where[0].lower() + where[1:]
        verb, them = ("are", "them") if len(packages) > 1 else ("is", "it")
        told.append(MISSING.format(listed(packages), verb, where, them))
    return told


def about_taken(cells: Sequence[Mapping], taken: Sequence[Told]) -> list[str]:
    """Sentences on names that cells gave to something else, or took away."""
    told = []
    for number, names in _by_cell(taken).items():
        for text, some in (
            (GIVEN, [(name, kind) for name, kind in names if kind]),
            (GONE, [(name, kind) for name, kind in names if not kind]),
        ):
            words = listed([f"'{name}'" for name, _ in some])
            kinds = listed(list(dict.fromkeys(kind for _, kind in some)))
            told += [text.format(place(cells, number), words, kinds)] if some else []
    return told


def _by_cell(told: Sequence[Told]) -> dict[int, list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = {}
    for number, name, kind in told:
        found.setdefault(number, []).append((name, kind))
    return found
