"""The same wrong and right gradients put before our judge and before other criteria.

Run it with `python -m tests.benchmarks.peers`, or with torch among the peers
`uv run --with torch==2.13.0 python -m tests.benchmarks.peers`. It takes some minutes.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from tests.judge.network.criteria import CRITERIA, accepted_everywhere, has_torch
from tests.judge.network.network_answers import HEADS, HIDDEN
from tests.judge.network.subjects import Subject, dense, neuron

MS = 1000.0


@dataclass
class Timed:
    """A function that adds up the time spent in it."""

    function: Callable
    seconds: float = 0.0

    def __call__(self, *args, **kwargs):
        start = time.perf_counter()
        try:
            return self.function(*args, **kwargs)
        finally:
            self.seconds += time.perf_counter() - start


@dataclass
class Row:
    """What one criterion makes of the answers."""

    name: str
    accepted: int = 0
    wrong: int = 0
    rejected: int = 0
    right: int = 0
    milliseconds: list[float] = field(default_factory=list)

    def add(self, subject: Subject, accepted: Callable) -> None:
        """Count the answers of a subject; accepted(function) asks the criterion."""
        for answer in subject.wrong:
            self.wrong += 1
            self.accepted += accepted(answer.function)
        for answer in subject.right:
            timed = Timed(answer.function)
            started = time.perf_counter()
            found = accepted(timed)
            spent = time.perf_counter() - started - timed.seconds
            self.milliseconds.append(MS * spent)
            self.right += 1
            self.rejected += not found

    def __str__(self) -> str:
        wrong = f"{self.accepted} of {self.wrong}"
        right = f"{self.rejected} of {self.right}"
        spent = statistics.median(self.milliseconds)
        return f"{self.name:36} {wrong:>12} {right:>12} {spent:>9.2f} ms"


def ours(subjects: list[Subject]) -> tuple[Row, str]:
    """Our judge at its own points, and what it says of the wrong answers."""
    row, named, asked, wrongly, spent = Row("ours"), 0, 0, 0, []
    for subject in subjects:
        row.add(subject, lambda function, s=subject: s.judge(function).passed)
        for answer in subject.wrong:
            timed = Timed(answer.function)
            started = time.perf_counter()
            verdict = subject.judge(timed)
            spent.append(MS * (time.perf_counter() - started - timed.seconds))
            told = f"{verdict.sentence} {verdict.evidence}"
            names = [s for s in subject.sentences if s in told]
            asked += bool(answer.says)
            named += bool(answer.says) and answer.says in told
            wrongly += any(
                answer.says not in s and s not in answer.says for s in names
            ) or (bool(names) and not answer.says)
    slow = np.percentile(spent, 95)
    return row, (
        f"ours: {named} of {asked} catalogued mistakes told in their own words, "
        f"{wrongly} named wrongly; diagnosis {slow:.1f} ms at the 95th percentile"
    )


def rows(subjects: list[Subject], where: str) -> list[Row]:
    """One row for each criterion at the designed places or at the typical ones."""
    found = []
    for name, criterion in CRITERIA.items():
        if name == "torch gradcheck" and not has_torch():
            continue
        row = Row(name)
        for subject in subjects:
            pairs = getattr(subject, where)
            row.add(
                subject, lambda f, c=criterion, p=pairs: accepted_everywhere(c, p, f)
            )
        found.append(row)
    return found


def table(subjects: list[Subject]) -> str:
    """Everything as text."""
    head = f"{'':36} {'wrong':>12} {'right':>12} {'one check':>12}"
    head += f"\n{'':36} {'accepted':>12} {'rejected':>12} {'(median)':>12}"
    row, told = ours(subjects)
    lines = [head, "at our designed points", row, *rows(subjects, "designed")]
    lines += ["at a start of training", *rows(subjects, "typical"), told]
    if not has_torch():
        lines.append("torch gradcheck: torch is not installed")
    return "\n".join(map(str, lines))


def main() -> None:
    """Print the table for one neuron and for nine kinds of dense networks."""
    nets = [dense(hidden, head) for hidden in HIDDEN for head in HEADS]
    print("one neuron", table([neuron()]), sep="\n")
    print("dense networks of three layers", table(nets), sep="\n")


if __name__ == "__main__":
    main()
