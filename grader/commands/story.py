"""The demo as a person sees it: progress, a table, and where everything lies."""

import os
import time
from pathlib import Path

from rich.console import Console

from grader.commands.shell import NEEDS_PERSON
from grader.commands.tables import console_on, outcome_table, progress_on
from grader.course import demo
from grader.course.masters import ROOT
from grader.course.quiet import chatter_into


def tell_demo(folder: Path | None) -> int:
    """Run the demo and tell about it; gives the exit status."""
    begun = time.monotonic()
    root = demo.fresh_folder(folder)
    with chatter_into(root / "grader.log") as terminal:
        console = console_on(terminal)
        console.print(f"A sample class for {demo.ASSIGNMENT}, in {root}")
        result = _with_progress(root, console)
        hands_in = {student.name: student.hands_in for student in result.students}
        console.print(outcome_table(result.outcomes, hands_in))
        _verdict(result, console, time.monotonic() - begun)
        _what_next(result, console)
    return NEEDS_PERSON if result.surprises else 0


def _with_progress(root: Path, console: Console) -> demo.Result:
    with progress_on(console) as progress:
        tasks = {}

        def tell(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = progress.add_task(what, total=total)
            progress.update(tasks[what], completed=done)

        return demo.run(root, tell)


def _verdict(result: demo.Result, console: Console, seconds: float) -> None:
    count = len(result.students)
    if not result.surprises:
        console.print(
            f"All {count} came out as they must, in {seconds:.0f} seconds. Points count"
            " the checks; answers in words wait for a person."
        )
    for surprise in result.surprises:
        console.print(f"Not as it must be: {surprise}.", markup=False)


def _what_next(result: demo.Result, console: Console) -> None:
    """Where everything lies. Paths stand alone on a line, to be copied."""
    root = result.course.root
    page = next(iter(sorted(result.pages.get("fatima", root).glob("*.html"))), root)
    lines = [
        "",
        "A page of feedback, to open in a browser:",
        f"  {page}",
        "nbgrader's gradebook and the exported grades:",
        f"  {root / 'gradebook.db'}",
        f"  {result.grades}",
        "Read the written answers and give points, in Formgrader (menu Nbgrader):",
        f"  cd {root} && {_here()}jupyter lab",
        "Mend Hana's notebook in submitted/hana and grade what has changed:",
        f"  {_here()}grader autograde {demo.ASSIGNMENT} --course {root}",
        "Start a course of your own:",
        f"  {_here()}grader build --course course",
    ]
    for line in lines:
        console.print(line, markup=False, soft_wrap=True)


def _here() -> str:
    """What to put before a command so that it runs in this environment."""
    return f"uv run --project {ROOT} " if os.environ.get("UV") else ""
