"""How far some work is: for people a bar, for programs one line of JSON for each piece.

Both say how many are done of how many, how fast, how long the rest will take, and what
has been at work for longest where that is longer than usual.
"""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
)

Piece = TypeVar("Piece")
SLOW = 5.0  # seconds after which a piece is named as slow


@dataclass
class Pace:
    """What is known of some work while it goes on; clock is read in seconds."""

    total: int
    clock: Callable[[], float] = time.monotonic
    done: int = 0
    _running: dict[str, float] = field(default_factory=dict)

    def __post_init__(self):
        self._begun = self.clock()

    def begins(self, name: str) -> None:
        """Somebody has begun with a piece, perhaps once more."""
        self._running[name] = self.clock()

    def ends(self, name: str) -> None:
        """A piece is done."""
        self._running.pop(name, None)
        self.done += 1

    @property
    def seconds(self) -> float:
        """Since all began."""
        return self.clock() - self._begun

    @property
    def rate(self) -> float:
        """Pieces done in a second; 0 before the first."""
        return self.done / self.seconds if self.done and self.seconds > 0 else 0.0

    @property
    def left(self) -> float | None:
        """Seconds that the rest will take at this rate; None if none is known."""
        return (self.total - self.done) / self.rate if self.rate else None

    @property
    def slowest(self) -> tuple[str, float] | None:
        """The piece that takes longest now, and its seconds; None if they are few."""
        if not self._running:
            return None
        name = min(self._running, key=self._running.__getitem__)
        seconds = self.clock() - self._running[name]
        return (name, seconds) if seconds > SLOW else None

    def __str__(self) -> str:
        left, slow = self.left, self.slowest
        told = [f"{self.rate:.1f}/s"] if self.rate else []
        told += [f"{_clock(left)} left"] if left and self.done < self.total else []
        told += [f"{slow[0]} takes {slow[1]:.0f} s"] if slow else []
        return ", ".join(told)

    def facts(self) -> dict:
        """The same for a program."""
        slow = self.slowest
        return {
            "done": self.done,
            "total": self.total,
            "per_second": round(self.rate, 3),
            "seconds_left": None if self.left is None else round(self.left, 1),
            "slow": slow and {"name": slow[0], "seconds": round(slow[1], 1)},
        }


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def progress_on(console: Console) -> Progress:
    """Bars with how many are done, of how many, for how long, and at which pace."""
    return Progress(
        TextColumn("{task.description:24}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[pace]}", markup=False),
        console=console,
        redirect_stdout=False,  # chatter has a place of its own
        redirect_stderr=False,
    )


def watched(
    work: Iterable[Piece],
    what: str,
    total: int,
    console: Console,
    pace: Pace | None = None,
    name: Callable[[Piece], str] = str,
) -> Iterator[Piece]:
    """The pieces of some work, with a bar that moves as each is done.

    pace: where whoever works tells what is begun; name: what a piece is called there.
    """
    pace = pace or Pace(total)
    with progress_on(console) as progress:
        task = progress.add_task(what, total=total, pace=pace)
        for piece in work:
            pace.ends(name(piece))
            progress.advance(task)
            yield piece


def told_as_json(
    work: Iterable[Piece],
    console: Console,
    pace: Pace,
    name: Callable[[Piece], str],
    facts: Callable[[Piece], dict],
) -> Iterator[Piece]:
    """The pieces of some work, each told at once in a line of JSON."""
    for piece in work:
        pace.ends(name(piece))
        line = json.dumps({"event": "done", **facts(piece), **pace.facts()})
        print(line, file=console.file, flush=True)
        yield piece
