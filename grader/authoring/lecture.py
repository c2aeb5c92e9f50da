"""Lecture notebooks: each question, then its solution, executed, with slide marks.

Checks are dropped and hints go into the speaker's notes. So does the plan of the master
for two lectures of 45 minutes: for each section its minutes, what to show, what to ask
and how long to wait.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode, write
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from grader.authoring.instructor import METADATA
from grader.authoring.master_cells import Cell, Master
from grader.authoring.solution_text import without_marks
from grader.errors import UserError
from grader.report.model_solutions import MODEL_ANSWER

LECTURE = 45  # minutes; a notebook is two of them
FOLD = re.compile(r"<details><summary>(.*?)</summary>(.*?)</details>\n?", re.DOTALL)
NOTICED = "What you should have noticed"
COST = re.compile(r" [●○☆] · .*$", re.MULTILINE)
SECONDS = 120  # for one cell


def lecture_notebook(master: Master) -> NotebookNode:
    """The notebook for a lecture, not yet executed."""
    clock = Clock()
    cells = [made for cell in master.cells for made in _cells(master, cell, clock)]
    for number, cell in enumerate(cells, 1):
        cell.id = f"lecture-{number:03}"
    return new_notebook(cells=cells, metadata=METADATA)


def write_lecture(master: Master, folder: Path) -> Path:
    """Execute the lecture notebook and write it into a folder; returns its path."""
    notebook = lecture_notebook(master)
    folder.mkdir(parents=True, exist_ok=True)
    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        resources={"metadata": {"path": str(folder)}},
    )
    try:
        client.execute()
    except CellExecutionError as error:
        last = str(error).strip().splitlines()[-1]
        raise UserError(
            f"The lecture of {master.assignment} does not run ({last}): mend the "
            "master or the solutions."
        ) from error
    path = folder / f"{master.assignment}.ipynb"
    write(notebook, path)
    return path


class Clock:
    """Adds up the minutes that the sections of a lecture take."""

    def __init__(self) -> None:
        self.now = 0

    def note(self, minutes: int) -> str:
        """From when to when a section is planned, and where the break falls."""
        start, self.now = self.now, self.now + minutes
        note = f"Minutes {start} to {self.now}."
        if start < LECTURE <= self.now:
            note += f" The first lecture ends with this one (minute {LECTURE})."
        return note


def _cells(master: Master, cell: Cell, clock: Clock) -> Iterator[NotebookNode]:
    """What becomes of one cell of a master."""
    if cell.kind == "text":
        yield from _text(cell.source)
    elif cell.kind == "lecture":
        plan = f"{clock.note(cell.keys['lecture'])}\n\n{cell.source}"
        yield _marked(new_markdown_cell(plan), "notes")
    elif cell.kind in ("setup", "code"):
        kind = "skip" if cell.kind == "setup" else _place_of_code(cell)
        yield _marked(new_code_cell(cell.source), kind)
    elif cell.kind == "carry":
        source = "\n\n\n".join(master.earlier[name] for name in cell.names)
        # Before the first section a list of old acquaintances, later what a text shows.
        yield _marked(new_code_cell(source), "-" if clock.now else "skip")
    elif cell.kind == "exercise":
        answers = [without_marks(master.answers.code[name]) for name in cell.names]
        yield _marked(new_code_cell("\n\n\n".join(answers)), "subslide")
    elif cell.kind == "written":
        answer = MODEL_ANSWER.search(master.answers.written[cell.name])
        if answer:
            text = f"**One good answer.** {answer[1]}"
            yield _marked(new_markdown_cell(text), "subslide")


def _text(source: str) -> Iterator[NotebookNode]:
    """A text cell on its slide; what it folds away goes into the notes below it.

    Only what should have been noticed is shown, once the answer has been talked about.
    """
    folds = [(title, inside.strip()) for title, inside in FOLD.findall(source)]
    shown = COST.sub("", FOLD.sub("", source)).strip()
    if shown:
        heading = re.match(r"(#+) ", shown)
        kind = {0: "-", 1: "slide", 2: "slide"}.get(
            len(heading[1]) if heading else 0, "subslide"
        )
        yield _marked(new_markdown_cell(shown), kind)
    for title, inside in folds:
        if title == NOTICED:
            text = f"**{NOTICED}:** {inside}"
            yield _marked(new_markdown_cell(text), "fragment")
    notes = [f"{_cue(title)} {text}" for title, text in folds if title != NOTICED]
    if notes:
        yield _marked(new_markdown_cell("\n\n".join(notes)), "notes")


def _cue(title: str) -> str:
    """How the lecturer's notes introduce something that the notebook folds away."""
    if not title.startswith("Hint "):
        return f"**{title}.**"
    return "If nobody answers:" if title == "Hint 1" else "Then:"


def _place_of_code(cell: Cell) -> str:
    """A try-it cell stays below the solution; a figure gets a slide of its own."""
    return "-" if cell.source.startswith("# Try it") else "subslide"


def _marked(cell: NotebookNode, kind: str) -> NotebookNode:
    cell.metadata["slideshow"] = {"slide_type": kind}
    return cell
