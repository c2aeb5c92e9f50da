"""Judge answers in this process as the grader does: hidden points, lent parts.

What a referee does over a socket, without sandbox and socket. Points are those of
GRADER_SEED.
"""

import contextlib
import os
from collections.abc import Iterator

from grader.student.judging.verdict import Verdict, failed
from tests.this_course import CATALOG


def judge(name: str, namespace: dict) -> Verdict:
    """Judge the answer called name of a submission's namespace."""
    if name not in CATALOG:
        return failed("cannot run", f"This course has no exercise called {name}.")
    if name not in namespace:
        return failed("not written", f"The notebook defines no {name}.")
    seed = os.environ.get("GRADER_SEED", "hidden")
    with reference_parts(name, namespace):
        return CATALOG[name].judge(namespace[name], seed)


@contextlib.contextmanager
def reference_parts(name: str, namespace: dict) -> Iterator[None]:
    """Put right answers in the place of earlier exercises for the time of a check.

    So one mistake costs one exercise: what the answer calls is right.
    """
    others = CATALOG.earlier_parts(name)
    kept = {n: namespace[n] for n in others if n in namespace}
    namespace.update(others)
    try:
        yield
    finally:
        for other in others:
            namespace.pop(other, None)
        namespace.update(kept)
