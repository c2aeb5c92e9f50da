"""The command line `grader`.

Exit status, everywhere: 0 done and nothing needs a person; 1 done, but something needs
a person, and it is listed; 2 bad input, told in one sentence on stderr.
"""

from grader.commands import export, grade, hand_out, look, mark, teach
from grader.commands.shell import app, register

# In the order of a term, which is the order of the help page.
VERBS = (
    hand_out.build,
    hand_out.release,
    hand_out.collect,
    grade.autograde,
    mark.mark,
    grade.feedback,
    export.export,
    teach.lecture,
    teach.slides,
    look.doctor,
    look.demo,
    look.certify,
)


def main() -> None:
    """Entry point of the console script."""
    app(prog_name="grader")


for verb in VERBS:
    register(verb)
