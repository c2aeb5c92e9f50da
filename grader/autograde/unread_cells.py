"""Why an answer is not there: the error that stopped its cell, told first.

A SyntaxError is the commonest of all mistakes. What the judge sees of it is only that
no function came, which sends learners looking in the wrong place.
"""

from collections.abc import Iterable
from dataclasses import replace

from nbformat import NotebookNode

from grader.autograde.check_cells import CHECK
from grader.referee.results import Ledger
from grader.report.safe_text import line_told, plain

LONGEST = 120


def tell_unread_cells(cells: Iterable[NotebookNode], ledger: Ledger) -> None:
    """Let verdicts on answers that are not there say what stopped their cells."""
    stopped = dict(filter(None, map(_stopped, cells)))
    for grade_id, entry in ledger.entries.items():
        why = stopped.get(grade_id.removeprefix(CHECK))
        if why and entry.verdict.stage == "not written" and not entry.earned:
            name = grade_id.removeprefix(CHECK)
            sentence = f"{name} is not there, for its cell stopped with a {why}."
            verdict = replace(entry.verdict, stage="cannot run", sentence=sentence)
            ledger.entries[grade_id] = replace(entry, verdict=verdict)


def _stopped(cell: NotebookNode) -> tuple[str, str] | None:
    """Grade id of an answer and the error in its own words, if it ended in one."""
    marks = cell.metadata.get("nbgrader", {})
    errors = [o for o in cell.get("outputs", ()) if o.output_type == "error"]
    if not marks.get("solution") or not errors:
        return None
    name = errors[-1].ename
    if name == "NotImplementedError" or not name.isidentifier():
        return None
    words = line_told(" ".join(plain(errors[-1].evalue, LONGEST).split())).rstrip(".")
    return marks.grade_id, f"{name}: {words}" if words else name
