"""How well the judge knows each exercise of a course."""

import sys

from grader.commands.shell import NEEDS_PERSON, chosen_source


def certify() -> int:
    """Show how well the judge knows each code exercise of the course.

    For every exercise: its test points, ordinary and extreme; how many mistakes it can
    name, and how far the nearest of them is from the truth; how many digits of the
    right answers are confirmed by a second computation with 50 digits (if the course
    has oracles); the answers on file, wrong and right.

    **When:** after a change of an exercise, its points or its known mistakes.

    **Example:** `grader certify`, or `grader --source ~/convolutions certify`

    **Exit status:** 0 all is well; 1 if something must be looked at: it stands below
    the table; 2 if the course cannot be read.
    """
    from grader.commands.tables import certificate_table, console_on
    from grader.judge.certify import certificates

    source = chosen_source()
    found = certificates(
        source.catalog.by_notebook, source.oracles, source.folders["answers"]
    )
    rows = list(found)
    console_on(sys.stdout).print(certificate_table(rows))
    return NEEDS_PERSON if any(row.complaints for row in rows) else 0
