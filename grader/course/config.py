"""The nbgrader configuration that every course folder shares."""

from pathlib import Path

from traitlets.config import Config

# What the learner finds in a gap. `check` reads NotImplementedError as "not written
# yet", so an untouched gap is never called a mistake.
CODE_STUB = "# YOUR CODE HERE, in place of the next line\nraise NotImplementedError()"
TEXT_STUB = "*Your answer here.*"


def configure(c: Config, config_file: str) -> None:
    """Set up nbgrader for the course folder that holds config_file."""
    c.CourseDirectory.root = str(Path(config_file).resolve().parent)
    c.ClearSolutions.code_stub = {"python": CODE_STUB}
    c.ClearSolutions.text_stub = TEXT_STUB
