"""Everything that is the same for each notebook, done once before the fork."""

import gc
import io
import os
import sys
from typing import Any

from .import_cache import Reveal
from .kernel import PipeApp, make_app, use_streams

# Cells whose tracebacks need the parsed source of files that many tracebacks need.
CELLS = (
    "1 + 1",
    "def f():\n    raise ValueError(1)\nf()",
    "x = 1 +",
    "%who_ls",
    "from IPython.display import HTML, display\ndisplay(HTML('x'))",
    "assert 1 == 2, 'm'",
    "{}['k']",
    "import numpy as np\nnp.testing.assert_allclose([1.0], [2.0])",
    "import numpy as np\nnp.ones(3) @ np.ones(4)",
    "import numpy as np\nnp.zeros(3).reshape(2, 2)",
    "import numpy as np\nnp.log(np.array([0.0]))",
)


class ThreadsError(Exception):
    """More than one thread, of which a fork would carry one only."""


def warm_up(preload: list[str]) -> tuple[PipeApp, Reveal]:
    """The application and the hidden modules, ready to be forked."""
    app = make_app()
    reveal = Reveal(preload)
    shell: Any = app.shell
    shell.set_custom_exc((), None)  # grader.student sets it when it is imported
    _draw()
    _run_cells(app)
    reveal.hide()
    gc.collect()
    gc.freeze()  # what is there now is never looked at again, and stays shared memory
    threads = os.listdir("/proc/self/task")
    if len(threads) != 1:
        raise ThreadsError(f"{len(threads)} threads after importing {preload}")
    return app, reveal


def reseed(reveal: Reveal) -> None:
    """Draw new seeds in a fork: else every student gets the same random numbers."""
    import random

    random.seed()
    if "numpy.random" in reveal.hidden:
        reveal.hidden["numpy.random"].seed()


def _draw() -> None:
    """Fill matplotlib's caches without touching the state of pyplot."""
    if "matplotlib.pyplot" not in sys.modules:
        return
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure()
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    axes.plot([0, 1], [1, 2], label="a")
    axes.set_title("t")
    axes.set_xlabel("x")
    axes.legend()
    axes.scatter([1, 2], [1, 2], c=[1, 2])
    figure.savefig(io.BytesIO(), format="png", bbox_inches="tight")


def _run_cells(app: PipeApp) -> None:
    """Run cells that leave nothing behind but caches."""
    shell: Any = app.shell
    real = sys.stdout, sys.stderr
    spaces = (shell.user_ns, shell.user_ns_hidden)
    before = [dict(space) for space in spaces]
    use_streams(app)
    try:
        for cell in CELLS:
            shell.run_cell(cell, store_history=False)
    finally:
        sys.stdout, sys.stderr = real
    shell.displayhook.flush()
    shell.history_manager.reset(new_session=False)
    for space, names in zip(spaces, before, strict=True):
        space.clear()
        space.update(names)
    shell.execution_count = 1
    shell.last_execution_succeeded, shell.last_execution_result = True, None
    shell._last_traceback = None
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        vars(sys).pop(name, None)
