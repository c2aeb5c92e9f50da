"""A kernel that finds NumPy, matplotlib and ipykernel with what they need, no more."""

import importlib.metadata
import os
import re
import sys
from pathlib import Path

import nbformat
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient
from packaging.requirements import Requirement

PACKAGES = ("numpy", "matplotlib", "ipykernel")


def bare_site(folder: Path, packages=PACKAGES) -> Path:
    """A folder of links to these packages and to what they require."""
    folder.mkdir()
    for name in needed(packages):
        found = importlib.metadata.distribution(name)
        for file in found.files or ():
            top = file.parts[0]
            link = folder / top
            if top not in ("..", "__pycache__") and not link.exists():
                link.symlink_to(found.locate_file(top))
    return folder


def needed(names) -> set[str]:
    todo, seen = list(names), set()
    while todo:
        name = re.sub(r"[-_.]+", "-", todo.pop()).lower()
        if name not in seen:
            seen.add(name)
            asked = map(Requirement, importlib.metadata.requires(name) or ())
            todo += [r.name for r in asked if not r.marker or r.marker.evaluate()]
    return seen


class BareKernel(AsyncKernelManager):
    """Python without the packages of this environment, but those of a bare site."""

    @property
    def kernel_spec(self):
        start = [sys.executable, "-S", "-m", "ipykernel_launcher"]
        return KernelSpec(argv=[*start, "-f", "{connection_file}"], name="bare")


def run_bare(path: Path, site: Path, *, home: Path) -> nbformat.NotebookNode:
    """Run a notebook in its own folder from top to bottom; what it became."""
    notebook = nbformat.read(path, as_version=4)
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(site), "HOME": str(home)}
    client = NotebookClient(
        notebook,
        timeout=120,
        allow_errors=True,
        kernel_manager_class=BareKernel,
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute(env=env)
    return notebook


def errors(notebook) -> list[str]:
    return [
        f"{output.ename}: {output.evalue}"
        for cell in notebook.cells
        for output in cell.get("outputs", ())
        if output.output_type == "error"
    ]
