"""Measure what judging costs beyond the learner's own time, in milliseconds."""

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from grader.judge.dense.diagnosis import diagnose
from grader.judge.dense.judge import DenseExercise
from grader.judge.dense.protocol import gradients

MS = 1000.0


@dataclass
class Timed:
    """A function that adds up the time spent in it."""

    function: Callable
    seconds: float = 0.0

    def __call__(self, *args, **kwargs):
        """Call the function and count its time."""
        start = time.perf_counter()
        try:
            return self.function(*args, **kwargs)
        finally:
            self.seconds += time.perf_counter() - start


def check_overhead(
    exercise: DenseExercise, function: Callable, rounds: int = 50
) -> float:
    """Median time of a check beyond the function's own; points are drawn before."""
    exercise.judge(function, "measure")
    spent = []
    for _ in range(rounds):
        timed = Timed(function)
        start = time.perf_counter()
        exercise.judge(timed, "measure")
        spent.append(time.perf_counter() - start - timed.seconds)
    return MS * statistics.median(spent)


def diagnosis_times(exercise: DenseExercise, wrong: Iterable[Callable]) -> list[float]:
    """Time of the diagnosis of each wrong function beyond the function's own."""
    spent = []
    for function in wrong:
        timed = Timed(function)
        call = gradients(exercise.calling, timed)
        start = time.perf_counter()
        diagnose(exercise.networks[0], call)
        spent.append(MS * (time.perf_counter() - start - timed.seconds))
    return spent
