"""Hand an assignment out to the students."""

from pathlib import Path
from typing import Annotated

import typer

from grader.commands.shell import Assignment, CourseDir, at_work, counted
from grader.errors import COURSE, command


def release(
    assignment: Assignment,
    course: CourseDir = COURSE,
    zip_file: Annotated[
        Path | None,
        typer.Option("--zip", metavar="FILE", help="Write a zip for an LMS instead."),
    ] = None,
    make_exchange: Annotated[
        bool,
        typer.Option(
            "--make-exchange", help="Make the exchange folder if it is not there."
        ),
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Replace what was released before.")
    ] = False,
) -> int:
    """Hand an assignment out to the students.

    Without `--zip` it goes into nbgrader's exchange, a folder that all accounts of a
    machine share; students fetch it in JupyterLab (Nbgrader, Assignment List). With
    `--zip` you get one file to upload to Moodle, Canvas or the like: the notebook with
    its checks and data, a README, the requirements for pip, and a wheel for Colab. It
    needs NumPy and matplotlib, and nothing of this program.

    **When:** after `grader build`.

    **Example:** `grader release 01_neuron --zip 01_neuron.zip`

    The exchange is a folder outside of the course: where it is not there, it is made
    only with `--make-exchange`.

    **Exit status:** 0 released; 2 if the exchange cannot be written, if it was released
    before (then `--again` replaces it), or if there is no such assignment.

    **Next:** when students have handed in, `grader collect 01_neuron`
    """
    from grader.course import services

    with at_work(course) as (opened, console):
        opened.know_assignment(assignment)
        if zip_file:
            count = services.release_zip(opened, assignment, zip_file)
            console.print(f"Wrote {zip_file} with {counted(count, 'file')}.")
        else:
            place = services.release(
                opened, assignment, again=again, make=make_exchange
            )
            console.print(f"Released to {place}.")
        source = " --from submissions.zip" if zip_file else ""
        after = command(f"collect {assignment}{source}", course)
        console.print(f"Next, when work has come in: {after}", soft_wrap=True)
    return 0
