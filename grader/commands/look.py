"""Is all well here, and what does it do: doctor and demo."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import HERE, NEEDS_PERSON, CourseDir


def doctor(course: CourseDir = HERE) -> int:
    """Look whether this machine is ready, and say how to mend what is not.

    Looks at Python, NumPy, nbgrader's database tool alembic, the Python kernel, the
    buttons in JupyterLab, byte code, the sandbox, the course folder and the exchange.

    **When:** on a new machine, or if something behaves strangely.

    **Example:** `grader doctor --course ~/ml-2026`

    **Exit status:** 0 ready (a *note* is no obstacle); 1 if something must be mended.

    **Next:** `grader demo`
    """
    from grader.commands.tables import console_on, doctor_table
    from grader.course.doctor import MEND, examine

    findings = list(examine(course))
    console_on(sys.stdout).print(doctor_table(findings))
    return NEEDS_PERSON if any(f.state == MEND for f in findings) else 0


def demo(
    folder: Annotated[
        Path | None,
        typer.Option(
            "--dir", metavar="DIR", help="A new or empty folder; else a temporary one."
        ),
    ] = None,
) -> int:
    """Grade a made-up class from beginning to end, to see what this does.

    Nine students hand in notebook 1: a full solution, an untouched notebook, right
    answers in other forms, derivations with real mistakes, a broken and a looping
    notebook. They go through nbgrader's whole chain: build, release, fetch, submit,
    collect, autograde, feedback, export. You see who got what and why, and everything
    stays where you can look at it.

    **When:** as the first thing; and after a change, to see that grading still works.

    **Example:** `grader demo --dir /tmp/sample-class`

    **Exit status:** 0 every student got what they must get; 1 if one did not, told in a
    sentence; 2 if the folder is not empty.

    **Next:** look at the feedback pages; `grader build` starts a course of your own.
    """
    from grader.commands.story import tell_demo

    return tell_demo(folder)
