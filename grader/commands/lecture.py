"""Notebooks for the lecture."""

from pathlib import Path

from grader.commands.lectures import Home, Names, Place, lectures

LECTURE = Path("lecture")


def lecture(assignments: Names = None, out: Place = LECTURE, home: Home = False) -> int:
    """Make the lecture as notebooks, executed and signed, to be shown from JupyterLab.

    They hold the slides of `grader slides`, with the same plan for two lectures of 45
    minutes in the speaker's notes, which JupyterLab keeps folded. The slide marks serve
    every Jupyter slide show: `pip install "hand-derived[lecture]"` brings one.

    **When:** before a lecture with live code, and after a change to a master.

    **Example:** `grader lecture 01_neuron --out ~/lecture`

    **Exit status:** 0 made; 2 if there is no such assignment, it has no slides, or its
    notebook does not run.

    **Next:** open it in JupyterLab, or `grader slides`
    """
    for path in lectures(assignments, out, home):
        print(f"Made {path}.")
    return 0
