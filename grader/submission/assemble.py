"""A notebook put together: the release, with the student's words in its gaps."""

from collections.abc import Mapping

from grader.submission.merge import Matched


def assembled(release: Mapping, taken: Matched) -> dict:
    """The notebook to run; all but the answers is as it was released."""
    own: dict[int, list[tuple[str, str]]] = {}
    for before, kind, source in taken.own:
        own.setdefault(before, []).append((kind, source))
    cells = _plain_cells(own.get(-1, []), 0)
    count = len(cells)
    for number, released in enumerate(release["cells"]):
        made = _plain_cells(own.get(number, []), count)
        count += len(made)
        cells += [_filled(dict(released), number, taken), *made]
    return {**release, "cells": cells}


def _filled(cell: dict, number: int, taken: Matched) -> dict:
    """A cell of the release with what goes into it."""
    cell["source"] = taken.filled.get(number, cell["source"])
    if cell["cell_type"] == "code":
        cell["outputs"], cell["execution_count"] = [], None
    elif number in taken.pictures:
        cell["attachments"] = taken.pictures[number]
    return cell


def _plain_cells(cells: list[tuple[str, str]], start: int) -> list[dict]:
    """Cells that the student added: run and shown, never graded, without metadata."""
    return [_plain(*cell, number) for number, cell in enumerate(cells, start)]


def _plain(kind: str, source: str, number: int) -> dict:
    made = {"id": f"extra-{number}", "metadata": {}, "source": source}
    if kind == "code":
        return made | {"cell_type": "code", "outputs": [], "execution_count": None}
    if kind == "raw":  # shown as it is, never as a language of its own
        lines = source.splitlines(keepends=True)
        made["source"] = "".join(f"    {line}" for line in lines)
    return made | {"cell_type": "markdown"}
