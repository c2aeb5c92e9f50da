"""Notebooks for the lecture."""

from pathlib import Path

from grader.commands.lectures import Names, Place, lectures

LECTURE = Path("lecture")


def lecture(assignments: Names = None, out: Place = LECTURE) -> int:
    """Make notebooks for the lecture: each question, its solution, its output.

    Checks are dropped. Hints and a plan for two lectures of 45 minutes stand in the
    speaker's notes; the slide marks serve every Jupyter slide show.

    **When:** before a lecture, and after a change to a master.

    **Example:** `grader lecture 01_neuron --out ~/lecture`

    **Exit status:** 0 made; 2 if there is no such assignment or it does not run.

    **Next:** open it in JupyterLab, or `grader slides`
    """
    for path in lectures(assignments, out):
        print(f"Made {path}.")
    return 0
