"""How a class does over the term: one picture of all assignments, without names."""

from dataclasses import dataclass

import numpy as np
from nbgrader.api import Gradebook


@dataclass(frozen=True)
class Step:
    """One assignment: how many handed in, and quartiles of their shares of points."""

    name: str
    count: int
    low: float
    median: float
    high: float


def course_progress(gradebook: Gradebook) -> list[Step]:
    """All assignments that somebody has handed in, in the order of the gradebook."""
    steps = []
    for assignment in gradebook.assignments:
        rows = gradebook.submission_dicts(assignment.name)
        shares = [float(row["score"]) / (float(row["max_score"]) or 1) for row in rows]
        if shares:
            low, median, high = map(float, np.percentile(shares, [25, 50, 75]))
            steps.append(Step(assignment.name, len(shares), low, median, high))
    return steps
