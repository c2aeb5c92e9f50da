"""A notebook run again: without what ended it, or with the names that it took away.

A cell that ends Python, uses up what a notebook may have or cannot be stopped would
take everything behind it along. So it is left out, and the notebook runs once more from
its first cell on, in the same time. Where the cell belongs to the course or is an
answer, a cell of the student's own before it may be the cause (a thread, a timer): that
is found out by leaving those out once.
"""

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from grader.autograde.rerun_notes import HOW, about_missing, about_taken, place
from grader.referee.interfaces import Ending, Run

MOST_RUNS = 40  # of one notebook; its time is bounded anyway
MOST_OWN = 3  # cells of one's own that are left out one by one
WITHOUT = "{0} {1}; the notebook ran again without it."
NOT_ALONE = (
    "{0} {1}, but not without the ungraded cells before it; those were left out."
)
TOO_MANY = "So did others; the notebook ran again without its ungraded cells."


def role_of(cell: Mapping) -> str:
    """Whose a cell is: the student's "own", an "answer", or "given" by the course."""
    marks = cell["metadata"].get("nbgrader", {})
    if not marks:
        return "own"
    return "answer" if marks.get("solution") else "given"


@dataclass
class Reruns:
    """Which cells of a notebook are left out, found out from run to run."""

    cells: Sequence[MutableMapping]
    notes: list[str] = field(default_factory=list)
    guilty: dict[int, str] = field(default_factory=dict)
    _runs: int = 0
    _trial: Ending | None = None
    _suspects: set[int] = field(default_factory=set)
    _cleared: set[int] = field(default_factory=set)

    def leaves_out(self, number: int) -> bool:
        """Whether this cell is not run again."""
        return number in self.guilty or number in self._suspects

    def again(self, ended: Ending | None) -> bool:
        """Learn from a run how it ended; whether there is to be another one."""
        self._runs += 1
        if self._trial is not None:
            ended = self._after_trial(self._trial, ended)
        if ended is None or self._runs >= MOST_RUNS:
            return False
        before = self._own_before(ended.number) - self._cleared
        if role_of(self.cells[ended.number]) == "own":
            self._leave_out_own(ended)
        elif before and ended.number not in self.guilty:
            self._trial, self._suspects = ended, before
        else:
            self._blame(ended.number, WITHOUT, ended)
        return True

    def _after_trial(self, trial: Ending, ended: Ending | None) -> Ending | None:
        """What a run without cells of one's own showed; returns what is to be done."""
        suspects, self._suspects, self._trial = self._suspects, set(), None
        if ended is not None and ended.number == trial.number:
            self._cleared |= suspects
            return ended
        text = NOT_ALONE.format(place(self.cells, trial.number), HOW[trial.how])
        self.guilty |= dict.fromkeys(suspects, text)
        self.notes.append(text)
        return ended

    def _leave_out_own(self, ended: Ending) -> None:
        own = [n for n in self.guilty if role_of(self.cells[n]) == "own"]
        self._blame(ended.number, WITHOUT, ended)
        if len(own) >= MOST_OWN:
            others = self._own_before(len(self.cells))
            self.guilty |= dict.fromkeys(others, TOO_MANY)
            self.notes.append(TOO_MANY)

    def _blame(self, number: int, text: str, ended: Ending) -> None:
        self.guilty[number] = text.format(place(self.cells, number), HOW[ended.how])
        self.notes.append(self.guilty[number])

    def _own_before(self, number: int) -> set[int]:
        """Code cells of one's own up to there that still run."""
        return {
            n
            for n, cell in enumerate(self.cells[:number])
            if cell["cell_type"] == "code" and role_of(cell) == "own"
        } - set(self.guilty)


class RunOnce(Protocol):
    """What runs a notebook once."""

    def __call__(self, reruns: Reruns, before: Run | None, *, restore: bool) -> Run:
        """Run it; before is its last run, if there was one."""


def run_and_again(cells: Sequence, run_once: RunOnce) -> Run:
    """Run a notebook until nothing ends it any more; the run that counts.

    Each run writes the outputs of the cells that it runs.
    """
    reruns = Reruns(cells)
    run = run_once(reruns, None, restore=False)
    while reruns.again(run.ended):
        run = run_once(reruns, run, restore=False)
    if run.taken and not run.stopped and run.referee.earned() < 1:
        run = _with_names_back(reruns, run, run_once)
    run.notes += [*reruns.notes, *about_missing(cells, run.missing)]
    for number, sentence in reruns.guilty.items():
        marks = cells[number]["metadata"].get("nbgrader")
        if marks:
            run.referee.explain(marks["grade_id"], sentence)
    return run


def _with_names_back(reruns: Reruns, run: Run, run_once: RunOnce) -> Run:
    """Run it with the names put back that cells took; the better run counts.

    Where no points depend on it, sentences may: on an answer, not on what beset it.
    """
    code = [cell for cell in reruns.cells if cell["cell_type"] == "code"]
    kept = [(cell["outputs"], cell["execution_count"]) for cell in code]
    again = run_once(reruns, run, restore=True)
    gained = again.referee.earned() - run.referee.earned()
    told = again.referee.sentences() != run.referee.sentences()
    if not again.stopped and (gained > 0 or (gained == 0 and told)):
        again.notes += about_taken(reruns.cells, run.taken)
        return again
    for cell, (outputs, count) in zip(code, kept, strict=True):
        cell["outputs"], cell["execution_count"] = outputs, count
    run.cpu_seconds = again.cpu_seconds
    return run
