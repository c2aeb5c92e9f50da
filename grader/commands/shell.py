"""What all verbs share: their registration, their options, how trouble is told."""

import errno
import functools
import os
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from grader.commands import gradebook_trouble
from grader.commands.put_off import put_off
from grader.errors import UserError
from grader.whole_files import meant

put_off()
# jsonschema would import it and build a parser of web addresses, which takes a second.
# None in this place is Python's own way to make an import fail.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]

MOST_NAMES = 30
LONGEST = 300  # characters of a fault's own words
NEEDS_PERSON, BAD_INPUT, FAULT, STOPPED = 1, 2, 3, 130
UNREAD = 141  # as a shell tells of a program that lost its reader

# Why a place cannot be written or read: not a fault, but for a person to mend.
OF_THE_PLACE = {
    errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT,
    errno.EISDIR, errno.ENOTDIR, errno.ENAMETOOLONG,
}  # fmt: skip

FULL_DISK = {errno.ENOSPC, errno.EDQUOT}

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)

CourseDir = Annotated[
    Path, typer.Option("--course", metavar="DIR", help="The course folder.")
]
Assignment = Annotated[
    str, typer.Argument(metavar="ASSIGNMENT", help="For example 01_neuron.")
]
Students = Annotated[
    list[str] | None,
    typer.Option("--student", metavar="ID", help="Only this student; may be repeated."),
]


_chosen: list[Path | None] = [None]  # what --source names


def chosen_source(*, own: bool = False):
    """The course named by --source, else the one of the nearest course.toml.

    own: not the one that comes with this program, if no folder here has another.
    """
    from grader.course.source import enclosing, find_source

    if own and _chosen[0] is None and enclosing(Path.cwd()) is None:
        return find_source(Path.cwd())  # which says what is missing
    return find_source(_chosen[0])


@app.callback()
def about(
    source: Annotated[
        Path | None,
        typer.Option(
            "--source",
            metavar="FOLDER",
            help="Whose masters, solutions and exercises: the folder of a course.toml. "
            "Default: the nearest one, else the course that comes with this program.",
        ),
    ] = None,
) -> None:
    """Make, hand out and grade the course *from one neuron to the computation graph*.

    A term goes like this; each verb explains itself with `--help`:

    `build` → `release` → (students work) → `collect` → `autograde` → `feedback` →
    `export`

    New here? `grader demo` grades a made-up class in under a minute, and
    `grader doctor` looks whether this machine is ready.

    **Exit status** of every verb: 0 done and nothing needs a person; 1 done, but
    something needs a person, and it is listed; 2 bad input, told in one sentence;
    3 a fault of this program.
    """
    _chosen[0] = source


def group(name: str, about: str) -> typer.Typer:
    """A verb that is followed by another word; about is its help page."""
    made = typer.Typer(no_args_is_help=True, rich_markup_mode="markdown", help=about)
    app.add_typer(made, name=name)
    return made


def register(verb: Callable, on: typer.Typer = app) -> None:
    """Put a verb on the command line, its troubles told in one sentence.

    Plain functions stay plain: they return an exit status and may be called.
    """

    @functools.wraps(verb)
    def guarded(*args, **kwargs) -> None:
        try:
            status = verb(*args, **kwargs)
        except UserError as trouble:
            status = say(str(trouble), BAD_INPUT)
        except BrokenPipeError:  # nobody reads on, as after `| head`
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            status = UNREAD
        except KeyboardInterrupt:
            status = say("Stopped. What was finished is kept; run it again.", STOPPED)
        except Exception as fault:
            said = _place(fault) or gradebook_trouble.told(fault, kwargs.get("course"))
            status = say(said or _fault(fault), BAD_INPUT if said else FAULT)
        raise typer.Exit(status)

    on.command()(guarded)


def say(sentence: str, status: int) -> int:
    """Tell a trouble on stderr; returns the exit status."""
    print(f"grader: {sentence}", file=sys.stderr)
    return status


def counted(number: int, thing: str) -> str:
    """For example 1 page, 3 pages."""
    return f"{number} {thing}" + "s" * (number != 1)


def some(names: list[str]) -> str:
    """Names in one line; of a large class only the first, and how many more."""
    rest = len(names) - MOST_NAMES
    return ", ".join(names[:MOST_NAMES]) + (f" and {rest} more" if rest > 0 else "")


def _place(trouble: Exception) -> str:
    """What is wrong with a place; "" if it is something else."""
    if isinstance(trouble, shutil.Error) and isinstance(trouble.args[0], list):
        _, place, reason = trouble.args[0][0]  # the first of the files to copy
        reason = reason.partition(": ")[0]
    elif isinstance(trouble, OSError) and trouble.errno in OF_THE_PLACE:
        place = meant(str(trouble.filename2 or trouble.filename or ""))
        reason = trouble.strerror
    else:
        return ""
    if trouble.errno in FULL_DISK or not place:  # a full disk often names no place
        return f"A file cannot be written ({reason}): make room and run this again."
    return f"{place} cannot be used ({reason}): name another place, or mend this one."


def _fault(fault: Exception) -> str:
    with tempfile.NamedTemporaryFile(
        "w", prefix="grader-fault-", suffix=".txt", delete=False, encoding="utf-8"
    ) as file:
        file.write("".join(traceback.format_exception(fault)))
    kind, told = type(fault).__name__, " ".join(str(fault).split())[:LONGEST]
    return f"A fault of this program ({kind}: {told}); please report {file.name}."


@contextmanager
def at_work(folder: Path) -> Iterator[tuple]:
    """The course in a folder and a console; all chatter goes to the course's log."""
    from grader.commands.tables import console_on
    from grader.course.folder import open_course
    from grader.course.log_redirect import chatter_into

    course = open_course(folder)
    with chatter_into(course.log) as terminal:
        yield course, console_on(terminal)
