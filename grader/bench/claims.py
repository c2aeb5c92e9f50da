"""What the README claims about cost, in the only place where it is a number.

Each is a ratio of CPU seconds within one run, so it holds on fast and slow machines,
busy ones too; a test holds the README to these numbers.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from grader.bench.rivals import Grading


@dataclass(frozen=True)
class Claim:
    """At least so many times less CPU than something else."""

    what: str
    least: float

    def broken_by(self, found: float) -> str:
        """One sentence if a measured ratio is below it, else ""."""
        if found >= self.least:
            return ""
        return f"{self.what}: {found:.1f} times, and the README says {self.least:g}."


FURTHER = Claim("CPU of stock nbgrader for each further hand-in, by ours", 1.3)
AGAIN = Claim("CPU of grading a class, by that of grading it again unchanged", 4.0)
CLAIMS = (FURTHER, AGAIN)


def ratios(ours: Iterable[Grading], stock: Iterable[Grading]) -> dict[Claim, float]:
    """The ratio that each claim is about, over all assignments together."""
    ours, stock = list(ours), list(stock)
    again = sum(each.again.cpu for each in ours if each.again)
    return {
        FURTHER: _further(stock) / _further(ours),
        AGAIN: sum(each.whole.cpu for each in ours) / again,
    }


def _further(gradings: list[Grading]) -> float:
    """CPU seconds of all further hand-ins, without what each call costs anyhow."""
    more = sum(each.students - 2 for each in gradings)
    return sum(each.rest.cpu - each.first.cpu for each in gradings) / more
