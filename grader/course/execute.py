"""Running a submission: nbgrader's own executor, with the judge and a time budget.

The judge is named in the environment of the kernel alone, never in that of the process
that starts it: a JupyterLab server that grades through formgrader stays as it was.
"""

import hashlib
import os
import time
from contextlib import contextmanager
from pathlib import Path

from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import Execute, NbGraderPreprocessor
from traitlets import Integer

# The judge with hidden points; and no pictures, which take longer than everything else.
KERNEL = {"GRADER_JUDGE": "grader.judge.session:judge", "GRADER_FIGURES": "off"}
SETUP_SECONDS = 60  # the first cell imports matplotlib, which may build its font list
LAST_SECONDS = 1  # for each cell once the notebook has used up its time


class JudgedExecute(Execute):
    """nbgrader's Execute with hidden points and a limit for the whole notebook.

    A function that never returns is called from many cells. With a limit for each cell
    only, one such notebook holds up the class for many times that limit.
    """

    notebook_seconds = Integer(300, help="Seconds for all cells of a notebook.").tag(
        config=True
    )

    @contextmanager
    def setup_kernel(self, **kwargs):
        """Start the kernel with the judge in its environment, the clock with it."""
        self._cells = 0
        with super().setup_kernel(env=os.environ | KERNEL, **kwargs):
            yield

    def _get_timeout(self, cell):
        """Seconds for this cell; nbclient asks before each one."""
        if cell is None:
            return SETUP_SECONDS
        self._cells += 1
        if self._cells == 1:
            return max(SETUP_SECONDS, self.timeout)
        if self._cells == 2:
            self._started = time.monotonic()
        left = self.notebook_seconds - (time.monotonic() - self._started)
        return max(LAST_SECONDS, min(self.timeout, round(left)))


def digest(notebook: Path) -> str:
    """Fingerprint of a submitted notebook as it lies in its folder."""
    return hashlib.sha256(notebook.read_bytes()).hexdigest()


def path_at(step: str, resources: dict, config) -> Path:
    """Where the notebook at hand lies at another step: "source", "submitted"."""
    at = resources["nbgrader"]
    student = "." if step == "source" else at["student"]
    course = CourseDirectory(config=config)
    step_folder = getattr(course, f"{step}_directory")
    folder = course.format_path(step_folder, student, at["assignment"])
    return Path(folder) / f"{at['notebook']}.ipynb"


class Stamp(NbGraderPreprocessor):
    """Write into the graded notebook from which submission it was made.

    So a later run knows what it need not grade again, without a record of its own.
    """

    def preprocess(self, nb, resources):
        """Put the fingerprint of the submitted file into the notebook's metadata."""
        submitted = path_at("submitted", resources, self.config)
        nb.metadata["grader"] = {"submitted": digest(submitted)}
        return nb, resources
