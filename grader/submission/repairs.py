"""What had to be mended in a submission, told in the student's words."""

import re
from collections.abc import Mapping

from grader.submission.parse import SCHEMA, Cell, Submitted
from grader.submission.source_names import names_in
from grader.submission.validate import listed

_POINTS = re.compile(r"\bpoints\s*=\s*[\d.]+")


def about_cells(release: list, places: dict) -> list[str]:
    """Sentences on cells that were deleted, changed, doubled or moved."""
    gone: list[str] = []
    changed: list[str] = []
    doubled: list[str] = []
    split: list[str] = []
    for number, cell in enumerate(release):
        name, found = marks(cell).get("grade_id"), places.get(number, [])
        if not name:
            continue
        if not found:
            gone.append(name)
        elif any(c.joined for c in found):
            split.append(name)
        elif len(found) > 1:
            whole = [c for c in found if names_in(cell["source"]) <= names_in(c.source)]
            (doubled if whole or not is_answer(cell) else split).append(name)
        if found and not is_answer(cell) and _edited(cell, found):
            changed.append(name)
    order = [n for n in places if marks(release[n])]
    texts = [
        in_a_sentence(names, one, several)
        for names, one, several in (
            (gone, "was missing and was put back", "were missing and were put back"),
            (changed, "was changed; the original ran", "were changed; originals ran"),
            (doubled, "was there twice; one counts", "were there twice; one counts"),
            (split, "was split and was joined again", "were split and joined again"),
        )
    ]
    if order != sorted(order):
        texts.append("Cells were moved; they ran in the order of the release.")
    return [text for text in texts if text]


def about_file(release: Mapping, submitted: Submitted) -> list[str]:
    """Sentences on the format and the kernel of the file."""
    told = []
    if any(cell.schema != SCHEMA for cell in submitted.cells if cell.grade_id):
        told.append("Its marks were of another version of nbgrader; ours were used.")
    kernel = release["metadata"].get("kernelspec", {}).get("name", "")
    if submitted.kernel != kernel:
        asked = f"asked for the kernel {submitted.kernel[:40]!r}"
        asked = asked if submitted.kernel else "named no kernel"
        told.append(f"The notebook {asked}; it ran with {kernel!r}.")
    return told


def marks(cell: Mapping) -> dict:
    """nbgrader's marks on a cell of the release, empty on a free one."""
    return cell["metadata"].get("nbgrader", {})


def is_answer(cell: Mapping) -> bool:
    """Whether a cell of the release is a gap for the student."""
    return bool(marks(cell).get("solution"))


def is_open(cell: Mapping) -> bool:
    """Whether what a student writes there is taken over: a gap, or a cell to try."""
    return is_answer(cell) or (not marks(cell) and cell["cell_type"] == "code")


def without_points(source: str) -> str:
    """A check without what it is worth, which may change after it was handed out."""
    return _POINTS.sub("points=", source.strip())


def _edited(cell: Mapping, found: list[Cell]) -> bool:
    def text(source: str) -> str:
        return without_points(source) if marks(cell).get("grade") else source.strip()

    return any(
        text(c.source) != text(cell["source"]) or c.kind != cell["cell_type"]
        for c in found
    )


def in_a_sentence(names: list[str], one: str, several: str) -> str:
    """What holds of these cells; "" if there are none."""
    if not names:
        return ""
    word, does = ("Cell", one) if len(names) == 1 else ("Cells", several)
    quoted = listed([f"'{name}'" for name in names])
    return f"{word} {quoted} {does}."
