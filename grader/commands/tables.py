"""What the commands print: tables that read the same on a terminal and in a file."""

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from rich.box import HORIZONTALS
from rich.console import Console, Group
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from grader.autograde.outcome import GRADED, NOT_GRADED, Outcome
from grader.course.doctor import FINE, MEND, Finding

if TYPE_CHECKING:  # the judge takes its time to load
    from grader.demo.attacks.runner import Tried
    from grader.judge.certificate import Certificate

WIDTH = 100  # of a file or pipe, which has no width of its own
COLOURS = {GRADED: "green", NOT_GRADED: "red", FINE: "green", MEND: "red"}


def console_on(stream: TextIO) -> Console:
    """A console on a terminal, or on anything else at a fixed width."""
    width = None if stream.isatty() else WIDTH
    return Console(file=stream, width=width, highlight=False, soft_wrap=False)


def outcome_table(
    outcomes: Sequence[Outcome],
    hands_in: dict[str, str] | None = None,
    title: str | None = None,
) -> Table:
    """Who got what and why; hands_in adds a column on what each one handed in."""
    table = _table("student")
    table.title = title
    if hands_in:
        table.add_column("handed in", ratio=3, overflow="fold")
    table.add_column("checks", justify="right", no_wrap=True)
    table.add_column("to read", justify="right")
    table.add_column("state", max_width=10)
    table.add_column("where points were lost", ratio=5, overflow="fold")
    for outcome in outcomes:
        row = [outcome.student, points(outcome), str(outcome.to_read or "–")]
        row += [outcome.state, reason(outcome)]
        if hands_in:
            row.insert(1, hands_in.get(outcome.student, ""))
        _add(table, row, colour=COLOURS.get(outcome.state, "yellow"))
    return table


def unsorted_table(unsure: Mapping[str, str], skipped: Sequence[str]) -> Table:
    """What could not be collected: of whom, and what a person can do."""
    table = _table("student")
    table.add_column("needs a person", ratio=1, overflow="fold")
    for student, sentence in unsure.items():
        table.add_row(escape(student), escape(sentence))
    for name in skipped:
        table.add_row("–", escape(f"Fits no student: {name}"))
    return table


def points(outcome: Outcome) -> str:
    """Points of the automatic checks, or a dash if nothing was graded."""
    if outcome.state == NOT_GRADED:
        return f"– of {outcome.maximum:g}"
    return f"{outcome.points:g} of {outcome.maximum:g}"


def reason(outcome: Outcome) -> str:
    """Why it is not more."""
    return outcome.sentence or "nowhere: every check has full points"


def doctor_table(findings: Sequence[Finding]) -> Table:
    """What was looked at, what was found, how to mend it."""
    table = _table("what")
    table.add_column("state", no_wrap=True)
    table.add_column("found", ratio=3, overflow="fold")
    table.add_column("how to mend it", ratio=4, overflow="fold")
    for finding in findings:
        row = [finding.name, finding.state, finding.found, finding.mend or "–"]
        _add(table, row, colour=COLOURS.get(finding.state, "yellow"), column=1)
    return table


def attack_table(tried: Sequence["Tried"]) -> Table:
    """What was tried, what became of it, and what it got."""
    table = _table("kind", lines=False)
    table.add_column("what it was after", ratio=3, overflow="fold")
    table.add_column("it was", no_wrap=True)
    table.add_column("points", justify="right", no_wrap=True)
    table.add_column("what it got", ratio=2, overflow="fold")
    for each in tried:
        points = f"{each.points:g}, fair {each.fair:g}"
        got = "; ".join(each.problems) or "nothing: it held"
        row = [each.attack.family, each.attack.goal, each.became, points, got]
        _add(table, row, colour="green" if each.held else "red", column=-1)
    return table


def certificate_table(
    certificates: Sequence["Certificate"], complaints: Sequence[str] = ()
) -> Group:
    """What is certain of each exercise, below it what to look at, and complaints."""
    table = _table("exercise", lines=False)
    counts = "points,classes,faults,mistakes,nearest,digits,on file"
    for column in counts.split(","):
        table.add_column(column, justify="right", no_wrap=True)
    troubles = []
    for row in certificates:
        cells = [
            row.name,
            f"{row.points} + {row.extremes}",
            str(row.classes or "–"),
            str(row.faults or "–"),
            str(row.mistakes),
            f"{row.smallest_error:.2g}" if row.smallest_error < math.inf else "–",
            "–" if row.digits is None else str(row.digits),
            f"{row.wrong_files} / {row.right_files}",
        ]
        _add(table, cells, colour="red" if row.complaints else "green", column=0)
        troubles += [f"{row.name}: {each}" for each in row.complaints]
    told = [*troubles, *complaints] or ["Nothing to look at."]
    return Group(table, *(Text(each) for each in told))


def _table(first: str, *, lines: bool = True) -> Table:
    """Without upright lines, which would take a fifth of a narrow terminal."""
    table = Table(expand=True, show_lines=lines, header_style="bold", box=HORIZONTALS)
    table.pad_edge, table.collapse_padding = False, True
    table.add_column(first, no_wrap=True)
    return table


def _add(table: Table, row: list[str], *, colour: str, column: int = -2) -> None:
    """Add a row of plain texts with one cell in colour; its word says the same."""
    cells = [escape(text) for text in row]
    cells[column] = f"[{colour}]{cells[column]}[/]"
    table.add_row(*cells)
