"""Whether this machine is ready to grade, and whether the walls hold."""

import sys
from typing import Annotated

import typer

from grader.commands.shell import NEEDS_PERSON, CourseDir
from grader.errors import COURSE


def doctor(
    course: CourseDir = COURSE,
    attack: Annotated[
        bool,
        typer.Option("--attack", help="Also grade hostile notebooks; half a minute."),
    ] = False,
) -> int:
    """Look whether this machine is ready, and say how to mend what is not.

    Looks at Python, NumPy, nbgrader's database tool alembic, the Python kernel, the
    buttons in JupyterLab, byte code, the sandbox, what hand-ins may share with you, who
    reads them, the course folder and the exchange.

    With `--attack` it also grades hostile notebooks, in a temporary course: they try to
    read secrets, forge points, reach the network, fill the machine, stay behind. After
    each an honest one is graded, which must lose nothing.

    **When:** on a new machine, or if something behaves strangely.

    **Example:** `grader doctor --course ~/ml-2026`

    **Exit status:** 0 ready (a *note* is no obstacle), and every attack held; 1 if
    something must be mended or an attack got something.

    **Next:** `grader demo`
    """
    from grader.commands.tables import console_on, doctor_table
    from grader.course.doctor import MEND, examine

    findings = list(examine(course))
    console_on(sys.stdout).print(doctor_table(findings))
    if any(f.state == MEND for f in findings):
        return NEEDS_PERSON
    return attacked() if attack else 0


def attacked() -> int:
    """Try the short selection of attacks, tell what held; returns the exit status."""
    from grader.commands.progress import watched
    from grader.commands.tables import attack_table, console_on
    from grader.demo.attacks import corpus, harness, runner

    attacks = corpus.read([corpus.SHORT])
    with harness.opened() as (opened, terminal):
        console, work = console_on(terminal), runner.attempts(opened, attacks)
        tried = list(watched(work, "Attack", len(attacks), console))
        console.print(attack_table(tried))
    held = sum(each.held for each in tried)
    print(f"{held} of {len(tried)} attacks held.")
    return 0 if held == len(tried) else NEEDS_PERSON
