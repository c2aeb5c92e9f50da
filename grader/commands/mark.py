"""Marks by hand, one question across all students: mark."""

import signal
import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import (
    NEEDS_PERSON,
    Assignment,
    CourseDir,
    at_work,
    counted,
)
from grader.errors import COURSE, UserError, command


def mark(
    assignment: Assignment,
    course: CourseDir = COURSE,
    again: Annotated[
        bool, typer.Option("--again", help="Also if no answer waits any more.")
    ] = False,
    browser: Annotated[
        bool, typer.Option(help="Open the page, or only print its address.")
    ] = True,
    export_to: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE", help="Write a spreadsheet instead."),
    ] = None,
    import_from: Annotated[
        Path | None,
        typer.Option("--import", metavar="FILE", help="Save marks of a spreadsheet."),
    ] = None,
) -> int:
    """Mark written answers: one question at a time, everybody's answers to it.

    Opens a page in the Jupyter server that runs on the course or a folder above it;
    without one it starts a server and stops it with Ctrl+C. Answers come without names
    and in a shuffled order, identical ones together. Click the points of the rubric, or
    press 1 to 9; every click is saved in nbgrader's gradebook, where Formgrader sees
    it. Several markers may work at once: nobody overwrites what another just marked.

    `--export` writes a CSV file with a row for each answer. Fill in *points* and
    *comment* and read it back with `--import`.

    **When:** after `grader autograde`.

    **Example:** `grader mark 01_neuron`, or `grader mark 01_neuron --export marks.csv`

    **Exit status:** 0 done; 1 if rows of a spreadsheet were not saved because somebody
    else had marked those answers: they are listed; 2 if the assignment is not known or
    nothing waits.

    **Next:** `grader feedback 01_neuron`
    """
    from grader.marking import address
    from grader.marking.desk import at_desk, need_answers

    with at_work(course) as (opened, console):
        with at_desk(opened, assignment, _rubrics) as desk:
            if import_from is not None:
                return _read(desk, import_from, console, course)
            need_answers(desk, again=again or export_to is not None)
            if export_to is not None:
                return _write(desk, export_to, console, course)
        page = address.running(opened.root, assignment)
        if page:
            _show(page, console, browser)
            return 0
        with address.started(opened.root, assignment) as (page, server):
            _show(page, console, browser)
            console.print("Stop it with Ctrl+C; every mark is saved when it is given.")
            signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl+C
            try:
                server.wait()
            except KeyboardInterrupt:
                return 0
        raise UserError(f"The server ended by itself: {opened.log} says why.")


def _rubrics(course, assignment: str, notebook: str) -> dict[str, str]:
    """What the course's own source says about marking."""
    from grader.course.rubric import rubrics_in

    return rubrics_in(course.at("source", assignment) / f"{notebook}.ipynb")


def _show(page: str, console, browser: bool) -> None:
    console.print(f"Marking: {page}", soft_wrap=True, markup=False)
    if browser:
        webbrowser.open(page)


def _write(desk, target: Path, console, course: Path) -> int:
    from grader.marking.sheet import write_sheet

    rows = write_sheet(desk, target)
    console.print(f"Wrote {target} with {counted(rows, 'answer')}.", soft_wrap=True)
    after = command(f"mark {desk.assignment} --import {target}", course)
    console.print(f"Next: fill in points and comment, then {after}", soft_wrap=True)
    return 0


def _read(desk, source: Path, console, course: Path) -> int:
    from grader.marking.sheet import read_sheet

    found = read_sheet(desk, source)
    for sentence in found.refused:
        console.print(sentence, markup=False, soft_wrap=True)
    console.print(f"Marked {counted(found.saved, 'answer')} from {source}.")
    waiting = sum(desk.marks.waiting().values())
    if waiting:
        console.print(f"{counted(waiting, 'answer')} still to mark.")
    console.print(f"Next: {command(f'feedback {desk.assignment}', course)}")
    return NEEDS_PERSON if found.refused else 0
