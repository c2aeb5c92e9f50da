"""What every kind of exercise can do; a course's exercises are found by this type."""

from abc import ABC, abstractmethod
from collections.abc import Callable

from grader.judge.rng import HIDDEN
from grader.student.judging.verdict import Verdict


class Exercise(ABC):
    """One thing that a notebook asks and the judge decides.

    name is that of the function (or class) a learner writes, reference the right one.
    programmed: whether later exercises may call the answer; typed ones give nothing to
    call. beside: given functions that call what is lent, often, so they run there.
    withheld: earlier answers that are not lent, as each would be an answer to this.
    """

    name: str
    reference: Callable
    programmed = True
    beside: tuple[Callable, ...] = ()
    withheld: tuple[str, ...] = ()

    @abstractmethod
    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge an answer at the points that belong to a seed; raises nothing."""

    def prepare(self) -> None:
        """Compute what all submissions share: judging needs it, and keeps it."""
        self.judge(self.reference, HIDDEN)

    @abstractmethod
    def stored(self) -> dict:
        """The public points as plain JSON data, with the kind that judges them."""
