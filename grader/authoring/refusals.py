"""What a build refuses, so that no learner meets it: the rules of a whole course."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import nbformat

from grader.authoring.lint import lint
from grader.authoring.lint.notebook import Built
from grader.authoring.master_cells import Master
from grader.authoring.solution_text import MARK
from grader.authoring.syllabus import SIGNS, disagreements, rows
from grader.course.source import CourseSource
from grader.errors import UserError

MOST_TOLD = 10


def refuse_unjudged(source: CourseSource, masters: Iterable[Master]) -> None:
    """Refuse a check without its exercise, an exercise or answer without its check."""
    masters = list(masters)
    for master in masters:
        _refuse_unasked_answers(master)
    read = {master.path: master for master in masters}
    for path, name in source.catalog.unjudged:
        if path not in read:
            continue
        cells = [c for c in read[path].cells if c.kind == "check" and c.name == name]
        raise UserError(
            f"Check '{name}' in {read[path].where} line {cells[0].line} has no judge: "
            f"add an exercise of that name in {source.folders['exercises']}, for "
            f"example with `grader new exercise {name} --notebook "
            f"{read[path].assignment} --kind code`."
        )
    if source.catalog.unasked:
        raise UserError(
            f"No notebook asks for {', '.join(source.catalog.unasked)}: add a card "
            "with its check to a master, or remove the exercise from "
            f"{source.folders['exercises']}."
        )


def _refuse_unasked_answers(master: Master) -> None:
    """Refuse a function with a gap for which the notebook has no cell."""
    asked = {name for cell in master.cells for name in cell.names}
    for name, text in master.answers.code.items():
        if MARK.search(text) and name not in asked:
            file = master.source.folders["solutions"] / f"{master.notebook}.py"
            raise UserError(
                f"{file} has an answer {name!r} without its exercise: ask for it in "
                f"{master.where}, for example with `grader new exercise {name} "
                f"--notebook {master.assignment} --kind code`, or take out its marks."
            )


def refuse_faults(masters: Sequence[Master], release: Path) -> None:
    """Refuse built notebooks that break a rule; one line for each fault."""
    found = [sentence for m in masters for sentence in faults(m, release)]
    if found:
        more = len(found) - MOST_TOLD
        told = found[:MOST_TOLD] + ([f"And {more} more."] if more > 0 else [])
        raise UserError("\n".join(told))


def faults(master: Master, release: Path) -> list[str]:
    """What breaks a rule in one notebook; release is the folder of its assignment."""
    notebook = nbformat.read(release / _file(master), as_version=4)
    found = lint(Built(master, notebook, release / master.assignment / "grader"))
    return found + disagreements(master) + minutes_of_exercises(master)


def minutes_of_exercises(master: Master) -> list[str]:
    """Whether the exercises take as long as the course says, optional ones left out."""
    wanted = master.source.minutes
    cards = [row for row in rows(master) if SIGNS[row.sign] != "optional"]
    total = sum(row.minutes for row in cards)
    if wanted is None or not cards or wanted[0] <= total <= wanted[1]:
        return []
    return [
        f"{master.where}: its exercises take {total} minutes; {master.source.file.name}"
        f" asks for {wanted[0]:g} to {wanted[1]:g} (rules.minutes)."
    ]


def _file(master: Master) -> Path:
    return Path(master.assignment) / f"{master.notebook}.ipynb"
