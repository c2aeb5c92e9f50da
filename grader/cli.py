"""The command line `grader`.

Exit status, everywhere: 0 done and nothing needs a person; 1 done, but something needs
a person, and it is listed; 2 bad input, told in one sentence on stderr.
"""

from grader.commands import (
    autograde,
    build,
    certify,
    collect,
    demo,
    doctor,
    export,
    extend,
    feedback,
    handout,
    hub,
    lecture,
    mark,
    new,
    release,
    slides,
)
from grader.commands.shell import app, group, register

# In the order of a term, which is the order of the help page.
VERBS = (
    build.build,
    release.release,
    extend.extend,
    collect.collect,
    autograde.autograde,
    mark.mark,
    feedback.feedback,
    export.export,
    lecture.lecture,
    slides.slides,
    handout.handout,
    hub.hub,
    doctor.doctor,
    demo.demo,
    certify.certify,
)


def main() -> None:
    """Entry point of the console script."""
    app(prog_name="grader")


for verb in VERBS:
    register(verb)
made = group("new", new.__doc__)
register(new.course, on=made)
register(new.exercise, on=made)
