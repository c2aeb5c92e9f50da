"""Running a submission: nbgrader's own executor, with a referee and a time budget.

The referee's socket is named in the environment of the kernel alone, never in that of
the process that starts it: a JupyterLab server that grades stays as it was.
"""

import os
import time
from contextlib import contextmanager
from pathlib import Path

from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import Execute
from nbgrader.preprocessors.execute import UnresponsiveKernelError
from traitlets import Integer

from grader.engine.contract import REFEREE_FD, RUN, Run
from grader.engine.refereed import is_graded, referee_for

# No pictures, which take longer than everything else.
KERNEL = {"GRADER_FIGURES": "off"}
DIED = "The notebook ended its own kernel: exit(), or too much memory."
STUCK = "A cell ran too long and could not be stopped."
SETUP_SECONDS = 60  # the first cell imports matplotlib, which may build its font list
LATER = 15  # seconds after which the referee stops waiting for a cell out of time
LAST_SECONDS = 1  # for each cell once the notebook has used up its time


class JudgedExecute(Execute):
    """nbgrader's Execute with hidden points and a limit for the whole notebook.

    A function that never returns is called from many cells. With a limit for each cell
    only, one such notebook holds up the class for many times that limit.
    """

    notebook_seconds = Integer(300, help="Seconds for all cells of a notebook.").tag(
        config=True
    )

    def preprocess(self, nb, resources, km=None):
        """Run all cells; whatever ends the run, what was judged before it stays."""
        about = resources["nbgrader"]
        run = Run(referee_for(nb, about, self.timeout + LATER), tier="none")
        resources[RUN] = self._run = run
        try:
            return super().preprocess(nb, resources, km)
        except DeadKernelError:
            run.stopped = DIED
        except (CellTimeoutError, UnresponsiveKernelError):
            run.stopped = STUCK
        finally:
            run.referee.close()
        return nb, resources

    def preprocess_cell(self, cell, resources, index):
        """Run one cell; the referee knows which one it is."""
        grade_id = cell.metadata.nbgrader.grade_id if is_graded(cell) else None
        self._run.referee.before_cell(grade_id)
        try:
            return super().preprocess_cell(cell, resources, index)
        finally:
            self._run.referee.after_cell(grade_id)

    @contextmanager
    def setup_kernel(self, **kwargs):
        """Start the kernel with the referee's socket, the clock with it."""
        self._cells = 0
        with self._run.referee.child_socket() as socket:
            told = {REFEREE_FD: str(socket.fileno())}
            kwargs["pass_fds"] = [socket.fileno()]
            with super().setup_kernel(env=os.environ | KERNEL | told, **kwargs):
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


def path_at(step: str, resources: dict, config) -> Path:
    """Where the notebook at hand lies at another step: "source", "submitted"."""
    at = resources["nbgrader"]
    student = "." if step == "source" else at["student"]
    course = CourseDirectory(config=config)
    step_folder = getattr(course, f"{step}_directory")
    folder = course.format_path(step_folder, student, at["assignment"])
    return Path(folder) / f"{at['notebook']}.ipynb"
