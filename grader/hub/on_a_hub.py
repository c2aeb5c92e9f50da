"""What a hub has to know of each course, and whether the courses fit together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.course.folder import CONFIG_FILE, Course, open_course
from grader.course.services import exchange_root
from grader.errors import UserError

FIRST_PORT = 10101
IN_AN_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
LONGEST_ACCOUNT = 32  # of Linux


@dataclass(frozen=True)
class CourseOnHub:
    """A course as a hub sees it: a service of this id, run by an account of its own.

    secrets are the folders with solutions and hidden points.
    """

    id: str
    folder: Path
    account: str
    port: int
    exchange: Path
    secrets: tuple[Path, ...]


def on_a_hub(folders: Sequence[Path]) -> list[CourseOnHub]:
    """What the course folders are on a hub; UserError if they do not fit on one."""
    opened = [open_course(folder) for folder in dict.fromkeys(folders)]
    courses = [
        _course(course, FIRST_PORT + number) for number, course in enumerate(opened)
    ]
    _apart(courses)
    _one_exchange(courses)
    return courses


def _course(course: Course, port: int) -> CourseOnHub:
    name = str(course.directory().course_id)
    account = f"grader-{re.sub('[^a-z0-9_-]', '-', name.lower())}"
    if not IN_AN_ADDRESS.fullmatch(name) or len(account) > LONGEST_ACCOUNT:
        raise UserError(
            f"{name!r}, the id of the course in {course.root}, cannot be the name of a "
            f"hub's service: in {course.root / CONFIG_FILE} write configure(..., "
            "course_id=...) with up to 25 letters, digits, dots and dashes."
        )
    source = course.source
    masters = source.folders["notebooks"]  # without answers, and often the whole course
    secrets = [path for path in source.secret_folders if path != masters]
    where = exchange_root(course)
    return CourseOnHub(name, course.root, account, port, where, tuple(secrets))


def _apart(courses: Sequence[CourseOnHub]) -> None:
    """Refuse two courses of one name: they would read each other's work."""
    seen: dict[str, CourseOnHub] = {}
    for course in courses:
        other = seen.setdefault(course.account, course)
        if other is not course:
            raise UserError(
                f"{other.folder} and {course.folder} have the same id, {course.id}: "
                f"give one of them another in its {CONFIG_FILE} (configure(..., "
                "course_id=...))."
            )


def _one_exchange(courses: Sequence[CourseOnHub]) -> None:
    """Refuse exchanges that students cannot reach, or of which there are several."""
    for course in courses:
        if course.exchange.is_relative_to(course.folder):
            raise UserError(
                f"The exchange of {course.folder} lies inside of it, where no student "
                f"may look: name one outside in its {CONFIG_FILE} (configure(..., "
                'exchange="/srv/nbgrader/exchange")).'
            )
    first, *others = courses
    for course in others:
        if course.exchange != first.exchange:
            raise UserError(
                f"{first.folder} and {course.folder} have two exchanges, "
                f"{first.exchange} and {course.exchange}, and a hub has one: name the "
                f"same in both ({CONFIG_FILE}, configure(..., exchange=...))."
            )
