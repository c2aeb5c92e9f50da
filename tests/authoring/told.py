"""A solved notebook, run cell by cell, so that tests can ask what its text claims."""

import os
from pathlib import Path

import nbformat

from tests.authoring.test_notebooks import Attempt, solution_sources

ROOT = Path(__file__).parents[2]


class Told:
    """The words of a notebook, and what its names hold once it has run."""

    def __init__(self, notebook: str):
        (path,) = ROOT.glob(f"notebooks/*/{notebook}.ipynb")
        cells = nbformat.read(path, 4).cells
        texts = [cell.source for cell in cells if cell.cell_type == "markdown"]
        self.text = " ".join("\n".join(texts).split())
        attempt = Attempt(path, solution_sources(path))
        self.names = attempt.namespace
        before = os.environ.get("GRADER_FIGURES")
        os.environ["GRADER_FIGURES"] = "off"  # numbers are asked for, not pictures
        try:
            for cell in attempt.cells:
                exec(cell.source, self.names)
        finally:
            os.environ.pop("GRADER_FIGURES")
            if before is not None:
                os.environ["GRADER_FIGURES"] = before

    def __getitem__(self, name: str):
        return self.names[name]

    def says(self, words: str) -> bool:
        """Whether the notebook has these words; if not, its claim has changed."""
        return " ".join(words.split()) in self.text
