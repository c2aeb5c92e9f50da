"""The first version of an exercise, in all places where an exercise has a part.

A part that is there already (a card, a function) is left as it is, so that this also
completes what was begun by hand.
"""

import keyword
import re
from pathlib import Path

from grader.authoring.master_cells import Master
from grader.authoring.masters import read_masters
from grader.authoring.scaffold.fill import TEMPLATES, fill, write_all
from grader.authoring.scaffold.kinds import Kind
from grader.authoring.solution_text import MARK
from grader.authoring.syllabus import CARD, SECTION
from grader.course.source import CourseSource, forget
from grader.errors import UserError

TAKEN = {"check", "np", "setup"}  # names that every notebook uses
PREFIXES = ("check_", "carry_")  # of cell ids
EXAMPLES = {"right": "another_form", "wrong": "common_mistake"}  # answers on file


def new_exercise(
    source: CourseSource, name: str, notebook: str, kind: Kind
) -> list[Path]:
    """Write the parts of an exercise that are missing; returns the files.

    UserError, and nothing written, if the name is none or belongs to another exercise,
    or if the course or its notebook cannot be read.
    """
    _refuse_bad_name(name)
    master = _find_master(source, notebook)
    _refuse_taken(source, name, kind, master)
    names = {
        "name": name,
        "notebook": master.notebook,
        "number": next_number(master),
        "constant": re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper(),
    }
    texts = _asked(source, master, kind, names)
    if kind != Kind.WORDS:
        texts |= _judged(source, kind, names)
    write_all(texts)
    forget(source)
    return list(texts)


def next_number(master: Master) -> str:
    """The number of one more card at the end, such as 2.3."""
    texts = "\n\n".join(c.source for c in master.cells if c.kind == "text")
    cards = [card["number"] for card in CARD.finditer(texts)]
    if cards:
        section, _, place = cards[-1].rpartition(".")
        return f"{section}.{int(place) + 1}" if section else f"{place}.1"
    return f"{max(1, len(SECTION.findall(texts)))}.1"


def _refuse_bad_name(name: str) -> None:
    fit = re.fullmatch(r"[A-Za-z]\w*", name, re.ASCII) and not keyword.iskeyword(name)
    if not fit or name in TAKEN or name.startswith(PREFIXES):
        raise UserError(
            f"{name!r} cannot be the name of an exercise: take letters, digits and "
            "underscores, as for a function in Python, and no word that a notebook or "
            "Python uses itself."
        )


def _find_master(source: CourseSource, notebook: str) -> Master:
    """The master that is called by its assignment (01_conv) or its name (conv)."""
    for assignment in source.assignments:
        if notebook in (assignment, assignment[3:]):
            return read_masters(source, [assignment])[0]
    raise UserError(
        f"{source.file} lists no notebook {notebook!r}: it has "
        f"{', '.join(source.assignments)}."
    )


def _refuse_taken(source: CourseSource, name: str, kind: Kind, master: Master) -> None:
    """Refuse a name that belongs to an exercise, a question or another function."""
    catalog = source.catalog
    if name in catalog or name in catalog.unasked:
        raise UserError(f"The course has an exercise {name!r} already: rename one.")
    for other in read_masters(source):
        text, written = other.answers.code.get(name), name in other.answers.written
        begun = other.path == master.path and kind != Kind.WORDS
        begun = begun and text is not None and bool(MARK.search(text))
        if written or (text is not None and not begun):
            thing, ending = ("question", "md") if written else ("function", "py")
            raise UserError(
                f"solutions/{other.notebook}.{ending} has a {thing} {name!r} already: "
                "rename one."
            )


def _asked(
    source: CourseSource, master: Master, kind: Kind, names: dict
) -> dict[Path, str]:
    """The card in the master, and the answer or the rubric in the solutions."""
    solutions, name = source.folders["solutions"], names["name"]
    texts = {}
    if not any(name in cell.names for cell in master.cells):
        texts[master.path] = _appended(master.path, _filled(kind, "card", names), 1)
    if kind == Kind.WORDS:
        place = solutions / f"{master.notebook}.md"
        texts[place] = _appended(place, _filled(kind, "rubric", names), 1)
    elif name not in master.answers.code:
        place = solutions / f"{master.notebook}.py"
        texts[place] = _appended(place, _filled(kind, "solution", names), 2)
    return texts


def _judged(source: CourseSource, kind: Kind, names: dict) -> dict[Path, str]:
    """The exercise, its oracle where a program has one, an answer on file of each."""
    name, notebook = names["name"], names["notebook"]
    texts = _module(source.folders["exercises"], kind, "exercise", names)
    if (TEMPLATES / "exercise" / kind / "oracle.j2").is_file():
        texts |= _module(source.folders["oracles"], kind, "oracle", names)
    for side, slug in EXAMPLES.items():
        place = source.folders["answers"] / side / notebook / name / f"{slug}.py"
        texts[place] = _filled(kind, side, names)
    return texts


def _module(folder: Path, kind: Kind, part: str, names: dict) -> dict[Path, str]:
    """A module in the notebook's package, or beside the notebook's one module."""
    notebook, file = names["notebook"], f"{names['name'].lower()}.py"
    beside = (folder / f"{notebook}.py").is_file()
    home = folder if beside else folder / notebook
    if (home / file).exists():
        raise UserError(f"{home / file} is there already: rename one of the two.")
    texts = {home / file: _filled(kind, part, names)}
    if not beside and not (home / "__init__.py").exists():
        texts[home / "__init__.py"] = f'"""Of notebook {notebook}."""\n'
    return texts


def _filled(kind: Kind, part: str, names: dict) -> str:
    return fill(f"exercise/{kind}/{part}", names)


def _appended(path: Path, text: str, lines: int) -> str:
    """The text of a file, some empty lines, and more text."""
    old = path.read_text(encoding="utf-8").rstrip() if path.exists() else ""
    if path.suffix == ".py" and not old and lines == 2:
        old = f'"""Answers of {path.stem}."""\n\nimport numpy as np'
    return f"{old}\n{chr(10) * lines}{text}" if old else text
