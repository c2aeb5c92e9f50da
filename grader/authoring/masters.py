"""Finding and reading masters, and refusing what a build would misread."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from grader.authoring.master_cells import (
    OWN_TEXT,
    REFERENCES,
    Cell,
    Master,
    fault,
    read_cells,
)
from grader.authoring.solution_text import (
    MARK,
    check_regions,
    read_answers,
    read_text,
    without_marks,
)
from grader.course.source import CourseSource, find_source
from grader.errors import UserError

KEYS: dict[str, set[type]] = {
    "setup": {bool},
    "carry": {str},
    "exercise": {str},
    "check": {str},
    "written": {str},
    "lecture": {int, bool},
    "points": {int, float},
    "covers": {str},
    "shown": {str},
    "tags": {list},
}
NAME = re.compile(r"[A-Za-z]\w*")


def read_masters(
    source: CourseSource | None = None, assignments: Sequence[str] | None = None
) -> list[Master]:
    """Read the named masters, or all; exercise names are unique over all of them.

    Without a source they are those of the nearest course.toml.
    """
    source = source or find_source()
    known = source.masters
    for name in assignments or ():
        if name not in known:
            raise UserError(
                f"There is no assignment '{name}': the course has {', '.join(known)}."
            )
    masters = [
        read_master(path, source)
        for name, path in known.items()
        if not assignments or name in assignments
    ]
    _refuse_twins(
        (m, c) for m in masters for c in m.cells if c.kind not in ("setup", "carry")
    )
    return masters


def read_master(path: Path, source: CourseSource) -> Master:
    """Read one master and make sure that each reference leads somewhere."""
    answers = read_answers(source.folders["solutions"], path.stem)
    earlier = _earlier_answers(path, source) | _without_gap(answers.code)
    empty = Master(path, (), answers, source, earlier)
    cells = tuple(read_cells(read_text(path, empty.where), empty.where))
    master = replace(empty, cells=cells)
    for cell in cells:
        _check_cell(master, cell)
    _refuse_twins((master, cell) for cell in cells)
    _check_pairs(master)
    return master


def _earlier_answers(path: Path, source: CourseSource) -> dict[str, str]:
    """Functions of all notebooks before this one, as a learner has them by now."""
    masters = list(source.masters.values())
    solutions = source.folders["solutions"]
    return {
        name: without_marks(text)
        for master in masters[: masters.index(path)]
        for name, text in read_answers(solutions, master.stem).code.items()
    }


def _without_gap(code: dict[str, str]) -> dict[str, str]:
    """What a notebook itself gives to its learners whole."""
    return {name: text for name, text in code.items() if not MARK.search(text)}


def _check_cell(master: Master, cell: Cell) -> None:
    """Refuse a marker that the build would misread, or whose reference is missing."""
    odd = [k for k, value in cell.keys.items() if type(value) not in KEYS.get(k, ())]
    if odd or cell.form == "raw" or sum(k in cell.keys for k in REFERENCES) > 1:
        odd = [f"{key}={cell.keys[key]!r}" for key in odd]
        what = (odd or ["a raw cell" if cell.form == "raw" else "two meanings"])[0]
        mend = (
            f"a marker holds key=value pairs of {', '.join(KEYS)}, texts in double "
            "quotes, and at most one of the first six"
        )
        raise fault(master, cell, f"Cell marker with {what}", mend)
    if cell.kind in REFERENCES and cell.kind not in OWN_TEXT:
        _check_reference(master, cell)
        _check_answer(master, cell)
    _check_points(master, cell)


def _check_reference(master: Master, cell: Cell) -> None:
    """Refuse a reference with a text of its own, of the wrong form, or to no name."""
    several = cell.kind in ("exercise", "carry") and len(cell.names) > 1
    if not all(map(NAME.fullmatch, cell.names if several else [cell.name])):
        mend = "a name is letters, digits and underscores, as in Python"
        raise fault(master, cell, f"Name '{cell.name}'", mend)
    if cell.form != ("text" if cell.kind == "written" else "code") or cell.source:
        kind = "[markdown] written" if cell.kind == "written" else cell.kind
        what = f"Reference to '{cell.name}' of the wrong form or with text of its own"
        mend = f"write '# %% {kind}=\"{cell.name}\"' and nothing below, the build does"
        raise fault(master, cell, what, mend)


def _check_points(master: Master, cell: Cell) -> None:
    points = cell.keys.get("points")
    graded = cell.kind in ("check", "written")
    if graded != (points is not None) or (points is not None and not points > 0):
        what = f"{cell.kind.capitalize()} cell '{cell.name}' with points={points}"
        mend = "checks and written questions carry points above 0, no other cell does"
        raise fault(master, cell, what, mend)


def _check_answer(master: Master, cell: Cell) -> None:
    """Refuse a cell whose answer is missing or badly marked."""
    for name in cell.names if cell.kind == "carry" else ():
        if name not in master.earlier:
            what = f"Carry-over of '{name}', which no earlier notebook has"
            mend = "name functions of earlier solutions, or of this one without a gap"
            raise fault(master, cell, what, mend)
    code, written = master.answers.code, master.answers.written
    module = f"solutions/{master.notebook}.py"
    for name in cell.names if cell.kind == "exercise" else ():
        if name not in code:
            raise UserError(
                f"Exercise '{name}' in {master.where} line {cell.line} has no function "
                f"of that name in {module}: add it or mend the name."
            )
        check_regions(name, code[name], module)
    if cell.kind == "written" and not written.get(cell.name):
        raise UserError(
            f"Question '{cell.name}' in {master.where} line {cell.line} has no section "
            f"'## {cell.name}' in solutions/{master.notebook}.md: add its rubric and "
            "model answer or mend the name."
        )


def _check_pairs(master: Master) -> None:
    """Every exercise has its check and every check its exercise."""
    gaps = {n: c for c in master.cells if c.kind == "exercise" for n in c.names}
    checks = {c.name: c for c in master.cells if c.kind == "check"}
    for name in sorted(gaps.keys() - checks.keys()):
        mend = f"add a cell '# %% check=\"{name}\" points=...'"
        raise fault(master, gaps[name], f"Exercise '{name}' without a check", mend)
    for name in sorted(checks.keys() - gaps.keys()):
        mend = f"add a cell '# %% exercise=\"{name}\"'"
        raise fault(master, checks[name], f"Check '{name}' without an exercise", mend)


def _refuse_twins(cells: Iterable[tuple[Master, Cell]]) -> None:
    """Refuse two cells of one id: nbgrader would grade one and forget the other."""
    seen: dict[str, tuple[Master, Cell]] = {}
    for master, cell in cells:
        if cell.grade_id in seen:
            first, twin = seen[cell.grade_id]
            mend = f"the first is in {first.where} line {twin.line}, rename one of them"
            what = f"Second cell with the id '{cell.grade_id}'"
            raise fault(master, cell, what, mend)
        if cell.grade_id:
            seen[cell.grade_id] = (master, cell)
