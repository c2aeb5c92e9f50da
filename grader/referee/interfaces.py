"""What the executor and the referee know of each other, and nothing more.

The executor runs the cells of one submission in the sandbox. The referee judges it from
outside: it talks to `check` over one socket, serves that socket on a thread of its own,
and is told which cell runs by the executor, never by the notebook.
"""

import socket
from dataclasses import dataclass, field
from typing import Protocol

# Inside the sandbox: the number of the referee's descriptor, a connected AF_UNIX
# stream socket that `check` lends functions over.
REFEREE_FD = "GRADER_REFEREE_FD"

# In the resources that nbgrader hands from one preprocessor to the next: a Run.
RUN = "grader_run"


class Referee(Protocol):
    """The trusted side of one submission's checks, made anew for each run.

    All calls come from the thread that runs the notebook, and must return at once.
    judge_killed: somebody ended the judge, which is nobody's answer: the run is void.
    """

    judge_killed: bool

    def child_socket(self) -> socket.socket | None:
        """The child's end of the socket; the executor hands it in and closes it."""

    def before_cell(self, grade_id: str | None) -> None:
        """A code cell is about to run; None if it is not a graded one."""

    def after_cell(self, grade_id: str | None) -> None:
        """The cell has ended, was stopped, or its process has died."""

    def give_up(self, reason: str) -> None:
        """The run was ended from outside, so a person has to look at it."""

    def take_over(self, earlier: "Referee") -> None:
        """What was not judged in this run counts as in an earlier one."""

    def explain(self, grade_id: str, sentence: str) -> None:
        """Why a cell was left out, for the check that finds no answer because of it."""

    def earned(self) -> float:
        """The share of all points that was earned so far; 1 where nothing is judged."""

    def sentences(self) -> list[str]:
        """What was said so far, check by check."""

    def close(self) -> None:
        """No cell will run any more; the child is dead."""


class NoReferee:
    """For runs that are not judged: trying a notebook, comparing outputs."""

    judge_killed = False

    def child_socket(self) -> None:
        """No socket."""

    def before_cell(self, grade_id: str | None) -> None:
        """Nothing to prepare."""

    def after_cell(self, grade_id: str | None) -> None:
        """Nothing to judge."""

    def give_up(self, reason: str) -> None:
        """Nobody asks."""

    def take_over(self, earlier: Referee) -> None:
        """Nothing was found."""

    def explain(self, grade_id: str, sentence: str) -> None:
        """Nobody asks."""

    def earned(self) -> float:
        """Nothing is lost."""
        return 1.0

    def sentences(self) -> list[str]:
        """Nothing is said."""
        return []

    def close(self) -> None:
        """Nothing to close."""


Told = tuple[int, str, str]  # number of a cell, a name, what kind of thing has it now


@dataclass(frozen=True)
class Ending:
    """The number of the cell that ended a run, and how: dead, memory, cpu, stuck."""

    number: int
    how: str


@dataclass
class Run:
    """What happened to one submission in the sandbox.

    stopped: one sentence for the student on why the notebook did not run to its end, or
    "". notes: more such sentences. tier: the name of the walls it ran behind.
    cpu_seconds and peak_bytes are of all its processes together.
    ended: the cell that stopped it, and how. taken, missing: numbers of cells, with the
    names that they gave to something else, and with packages that are not here.
    """

    referee: Referee
    tier: str
    stopped: str = ""
    cpu_seconds: float = 0.0
    peak_bytes: int = 0
    notes: list[str] = field(default_factory=list)
    ended: Ending | None = None
    taken: list[Told] = field(default_factory=list)
    missing: list[Told] = field(default_factory=list)
