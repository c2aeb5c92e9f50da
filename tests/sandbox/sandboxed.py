"""Run cells in the sandbox and read what they said."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

from nbformat.v4 import new_code_cell, new_notebook

from grader.autograde.execute import SandboxedExecute
from grader.referee.interfaces import RUN, Run
from grader.sandbox import forkserver_pool
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox_spec import Setting
from grader.sandbox.submission_process import Submission
from grader.submission.archive import pack


@dataclass
class Ran:
    """A notebook that was run, and what is known of the run."""

    cells: list
    run: Run

    @property
    def said(self) -> list[str]:
        """What each cell printed or raised, without colours."""
        return [text_of(cell) for cell in self.cells]


def text_of(cell) -> str:
    words = []
    for output in cell.outputs:
        if output.output_type == "stream":
            words.append(output.text)
        elif output.output_type == "error":
            words.append(f"{output.ename}: {output.evalue}")
        else:
            words.append(output.data.get("text/plain", ""))
    return "\n".join(words).strip()


def run(*cells: str, folder="/nonexistent", open_referee=None, **traits) -> Ran:
    """Run code cells as one submission; traits are those of the executor."""
    codes = [new_code_cell(dedent(cell).strip()) for cell in cells]
    executor = SandboxedExecute(**{"timeout": 60} | traits)
    if open_referee is not None:
        executor.open_referee = open_referee
    resources = {"metadata": {"path": str(folder)}}
    notebook, resources = executor.preprocess(new_notebook(cells=codes), resources)
    return Ran(notebook.cells, resources[RUN])


def said(code: str, **traits) -> str:
    """What one cell said."""
    return run(code, **traits).said[0]


@contextmanager
def submission(**limits) -> Iterator[Submission]:
    """A submission that waits for cells, without an executor around it."""
    packed, _ = pack(Path(os.devnull), most_bytes=0, most_files=0)
    with packed:
        setting = Setting(forkserver_pool.choose())
        made = forkserver_pool.submission(setting, Limits(**limits), packed, {})
    try:
        yield made
    finally:
        made.close()
