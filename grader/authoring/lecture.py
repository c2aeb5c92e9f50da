"""The lecture of a master as an executed notebook, for JupyterLab and for the decks.

All code of the notebook runs, answers included, so that what a slide shows is the
course's own. grader/authoring/stage.py says which cells there are.
"""

from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from nbformat.sign import NotebookNotary
from nbformat.v4 import new_notebook

from grader.authoring.instructor import METADATA
from grader.authoring.master_cells import Master
from grader.authoring.stage import staged_cells
from grader.errors import UserError

SECONDS = 120  # for one cell
# For jupyterlab-rise: nothing that moves; a theme that fetches no letters and leaves
# small ones small.
RISE = {
    "controls": False,
    "scroll": True,
    "slideNumber": "c/t",
    "start_slideshow_at": "beginning",
    "theme": "serif",
    "transition": "none",
}


def lecture_notebook(master: Master, *, home: bool = False) -> NotebookNode:
    """The notebook for a lecture, not yet executed; home: also what is left for home.

    A lecture without a single slide is refused.
    """
    cells = list(staged_cells(master, home=home))
    if not any(cell.metadata["slideshow"]["slide_type"] == "slide" for cell in cells):
        raise UserError(
            f"{master.where} has no slides: write cells '# %% [markdown] lecture=3', "
            "or take the exercises with --all."
        )
    for number, cell in enumerate(cells, 1):
        cell.id = f"lecture-{number:03}"
    return new_notebook(cells=cells, metadata=METADATA | {"rise": RISE})


def write_lecture(master: Master, folder: Path, *, home: bool = False) -> Path:
    """Execute the lecture notebook, write it into a folder and sign it; its path.

    The signature lets JupyterLab show the notebook's HTML at once, for the user who
    made it.
    """
    notebook = lecture_notebook(master, home=home)
    folder.mkdir(parents=True, exist_ok=True)
    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        resources={"metadata": {"path": str(folder)}},
    )
    try:
        client.execute()
    except CellExecutionError as error:
        last = str(error).strip().splitlines()[-1]
        raise UserError(
            f"The lecture of {master.assignment} does not run ({last}): mend the "
            "master or the solutions."
        ) from error
    path = folder / f"{master.assignment}.ipynb"
    nbformat.write(notebook, path)
    NotebookNotary().sign(nbformat.read(path, as_version=4))
    return path
