"""Judge the answers of one submission: hidden points, reference parts below each.

`check` calls this instead of its public points where GRADER_JUDGE says so. Points are
those of GRADER_SEED, so a regrade sees the same inputs.
"""

import contextlib
import os
from collections.abc import Iterator

from grader.course.catalog import earlier_parts, exercises
from grader.student.judging.verdict import Verdict, failed


def judge(name: str, namespace: dict) -> Verdict:
    """Judge the answer called name of a submission's namespace."""
    exercise = exercises().get(name)
    if exercise is None:
        return failed("cannot run", f"This course has no exercise called {name}.")
    if name not in namespace:
        return failed("not written", f"The notebook defines no {name}.")
    seed = os.environ.get("GRADER_SEED", "hidden")
    with reference_parts(name, namespace):
        return exercise.judge(namespace[name], seed)


@contextlib.contextmanager
def reference_parts(name: str, namespace: dict) -> Iterator[None]:
    """Put right answers in the place of earlier exercises for the time of a check.

    So one mistake costs one exercise: what the answer calls is right.
    """
    others = earlier_parts(name)
    kept = {n: namespace[n] for n in others if n in namespace}
    namespace.update(others)
    try:
        yield
    finally:
        for other in others:
            namespace.pop(other, None)
        namespace.update(kept)
