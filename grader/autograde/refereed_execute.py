"""From a notebook that is about to run to its referee and the plan of its checks."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from traitlets import Dict

from grader.autograde.check_cells import exercise_of, is_graded, worth_of
from grader.autograde.execute import SandboxedExecute
from grader.autograde.receipts import seed_for
from grader.course.folder import root_of, source_of
from grader.course.source import CourseSource
from grader.referee.referee_client import JudgingReferee
from grader.sandbox.cell_runner import PATIENCE

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
    seeds: Mapping[str, Mapping[str, str]] | None = None,
):
    """The referee of one run; about names student, assignment and notebook.

    seeds: of the inputs, by notebook and fingerprint of the file, as the one who holds
    the key has made them; without, they are made here.

    The notebook is the one that was rebuilt from the release: its marks are ours.
    """
    submitted = notebook["metadata"].get("grader", {}).get("submitted", "")
    return JudgingReferee(
        source.file,
        plan_of(notebook["cells"], source),
        worth_of(notebook["cells"]),
        _seed(about, submitted, seeds) or seed_for(about, submitted, root),
        seconds=seconds,
        wall=PATIENCE * seconds,
    )


def _seed(about: Mapping, submitted: str, seeds: Mapping | None) -> str:
    return (seeds or {}).get(about["notebook"], {}).get(submitted, "")


class RefereedExecute(SandboxedExecute):
    """Runs a submission in the sandbox, with its referee beside it."""

    seeds = Dict(help="Seeds that came with the work: see referee_for.").tag(
        config=True
    )

    def open_referee(self, nb, resources):
        """The referee that holds the ledger of this run."""
        patience = (self.timeout or self.notebook_seconds) + LATER
        source = source_of(self.config)
        root = root_of(self.config)
        about = resources["nbgrader"]
        return referee_for(nb, about, source, root, patience, self.seeds)
