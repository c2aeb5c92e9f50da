"""What is said to a person: the one error that is meant for them, commands to paste."""

import os
import shlex
from pathlib import Path

PROJECT = Path(__file__).parents[1]
COURSE = Path("course")  # where a course lies if no other folder is named


class UserError(Exception):
    """Bad input, told in one sentence: what is wrong, where, and how to mend it."""


def command(words: str, course: Path | None = None) -> str:
    """A grader command, to be pasted as it is, in this folder and environment."""
    named = course is not None and course.resolve() != COURSE.resolve()
    where = f" --course {shlex.quote(str(course))}" if named else ""
    return f"`{starter()}grader {words}{where}`"


def starter(folder: Path | None = None) -> str:
    """What to put before a command, in a folder, so that it finds this environment."""
    if not os.environ.get("UV"):
        return ""
    if (folder or Path.cwd()) == PROJECT:
        return "uv run "
    return f"uv run --project {shlex.quote(str(PROJECT))} "


def formgrader(course: Path) -> str:
    """How to get at Formgrader: nbgrader finds its course in the folder it is in."""
    return f"cd {shlex.quote(str(course))} && {starter(course)}jupyter lab"
