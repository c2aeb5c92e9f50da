"""Is all well here, and what does it do: doctor, demo and certify."""

import sys
from pathlib import Path
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
    buttons in JupyterLab, byte code, the sandbox, the course folder and the exchange.

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
    """Try the short selection of attacks and tell what held; gives the exit status."""
    from grader.commands.tables import attack_table, console_on, watched
    from grader.demo.attacks import corpus, harness, runner

    attacks = corpus.read([corpus.SHORT])
    with harness.opened() as (opened, terminal):
        console, work = console_on(terminal), runner.attempts(opened, attacks)
        tried = list(watched(work, "Attack", len(attacks), console))
        console.print(attack_table(tried))
    held = sum(each.held for each in tried)
    print(f"{held} of {len(tried)} attacks held.")
    return 0 if held == len(tried) else NEEDS_PERSON


def demo(
    folder: Annotated[
        Path | None,
        typer.Option(
            "--dir", metavar="DIR", help="A new or empty folder; else a temporary one."
        ),
    ] = None,
    every: Annotated[
        bool,
        typer.Option("--all", help="Grade all four notebooks; takes some minutes."),
    ] = False,
) -> int:
    """Grade a made-up class from beginning to end, to see what this does.

    Nine students hand in notebook 1: a full solution, an untouched notebook, right
    answers in other forms, derivations with real mistakes, a broken and a looping
    notebook. They go through nbgrader's whole chain: build, release, fetch, submit,
    collect, autograde, feedback, export. You see who got what and why, and everything
    stays where you can look at it. With `--all` every notebook has its class, made of
    all that the homework derivations answer.

    **When:** as the first thing; and after a change, to see that grading still works.

    **Example:** `grader demo --dir /tmp/sample-class`

    **Exit status:** 0 every student got what they must get; 1 if one did not, told in a
    sentence; 2 if the folder is not empty.

    **Next:** look at the feedback pages; `grader build` starts a course of your own.
    """
    from grader.commands.story import tell_demo

    return tell_demo(folder, every=every)


def certify(
    mutants: Annotated[
        bool,
        typer.Option("--mutants", help="Also judge machine-made wrong answers; slow."),
    ] = False,
) -> int:
    """Show how well the judge knows each code exercise.

    For every exercise: its test points, ordinary and extreme; how many mistakes it can
    name, and how far the nearest of them is from the truth; how many digits of the
    right answers are confirmed by a second computation with 50 digits; the answers on
    file, wrong and right. With `--mutants` also what became of the answers that a
    machine makes by changing one place of the solution: killed, the same after all,
    survived.

    **When:** after a change of an exercise, its points or its known mistakes.

    **Example:** `grader certify --mutants`

    **Exit status:** 0 all is well; 1 if something must be looked at: it stands below
    the table.
    """
    from rich.progress import track

    from grader.commands.tables import certificate_table, console_on
    from grader.course.catalog import exercises
    from grader.judge.certificate import ANSWERS
    from grader.judge.certify import certificates
    from tests.mutants.fates import counts, fates

    console = console_on(sys.stdout)
    found = list(certificates(ANSWERS))
    tried = {}
    if mutants:
        for row in track(found, "Mutants", console=console):
            tried[row.name] = counts(fates(exercises()[row.name]))
    console.print(certificate_table(found, tried))
    survived = any(c["survived"] for c in tried.values())
    return NEEDS_PERSON if survived or any(c.complaints for c in found) else 0
