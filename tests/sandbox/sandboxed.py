"""Run cells in the sandbox and read what they said."""

from dataclasses import dataclass
from textwrap import dedent

from nbformat.v4 import new_code_cell, new_notebook

from grader.autograde.execute import SandboxedExecute
from grader.referee.interfaces import RUN, Run


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


def run(*cells: str, folder="/nonexistent", referee=None, **traits) -> Ran:
    """Run code cells as one submission; traits are those of the executor."""
    codes = [new_code_cell(dedent(cell).strip()) for cell in cells]
    executor = SandboxedExecute(**{"timeout": 10} | traits)
    if referee is not None:
        executor.open_referee = lambda nb, resources: referee
    resources = {"metadata": {"path": str(folder)}}
    notebook, resources = executor.preprocess(new_notebook(cells=codes), resources)
    return Ran(notebook.cells, resources[RUN])


def said(code: str, **traits) -> str:
    """What one cell said."""
    return run(code, **traits).said[0]
