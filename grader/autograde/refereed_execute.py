"""From a notebook that is about to run to its referee and the plan of its checks."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from grader.autograde.check_cells import exercise_of, is_graded, worth_of
from grader.autograde.execute import SandboxedExecute
from grader.autograde.receipts import seed_for
from grader.course.folder import root_of, source_of
from grader.course.source import CourseSource
from grader.referee.referee_client import JudgingReferee

LATER = 15  # seconds after which the referee stops waiting for a cell out of time


def plan_of(cells: Iterable[Mapping], source: CourseSource) -> dict[str, str]:
    """The exercise of each of these cells; one that no judge knows has none."""
    checks = [cell for cell in cells if is_graded(cell)]
    named = {
        cell["metadata"]["nbgrader"]["grade_id"]: exercise_of(cell["source"])
        for cell in checks
    }
    return {g: n for g, n in named.items() if n is not None and n in source.catalog}


def referee_for(
    notebook: Mapping,
    about: Mapping[str, str],
    source: CourseSource,
    root: Path,
    seconds: float = 60.0,
):
    """The referee of one run; about names student, assignment and notebook.

    The notebook is the one that was rebuilt from the release: its marks are ours.
    """
    submitted = notebook["metadata"].get("grader", {}).get("submitted", "")
    return JudgingReferee(
        source.file,
        plan_of(notebook["cells"], source),
        worth_of(notebook["cells"]),
        seed_for(about, submitted, root),
        seconds=seconds,
    )


class RefereedExecute(SandboxedExecute):
    """Runs a submission in the sandbox, with its referee beside it."""

    def open_referee(self, nb, resources):
        """The referee that holds the ledger of this run."""
        patience = (self.timeout or self.notebook_seconds) + LATER
        source = source_of(self.config)
        root = root_of(self.config)
        return referee_for(nb, resources["nbgrader"], source, root, patience)
