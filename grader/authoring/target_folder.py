"""Where a course may be built: a folder that is one, or one that may become one."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from grader.course.folder import CONFIG_FILE, fit_folder
from grader.errors import UserError


def building_site(course: Path) -> Path:
    """Absolute path of a folder that is a course already, or may become one."""
    course = fit_folder(Path(course).expanduser().resolve())
    if not course.parent.is_dir():
        raise UserError(f"{course.parent} is not a folder: make it or mend the path.")
    strange = course.is_dir() and any(course.iterdir())
    if (course.exists() and not course.is_dir()) or (
        strange and not (course / CONFIG_FILE).exists()
    ):
        raise UserError(
            f"{course} holds something else than a course (it has no {CONFIG_FILE}): "
            "name an empty or a new folder."
        )
    return course


@contextmanager
def workshop(course: Path) -> Iterator[Path]:
    """A temporary folder from where a rename puts things into a course.

    Within a course that is there already: the folder around it may be somebody else's.
    """
    place = course if course.is_dir() else course.parent
    try:
        aside = tempfile.TemporaryDirectory(prefix=".build-", dir=place)
    except OSError as refusal:
        raise UserError(
            f"Nothing can be made in {place} ({refusal.strerror}): name a course in "
            "another folder."
        ) from None
    with aside as folder:
        yield Path(folder)


def settle(stage: Path, course: Path) -> None:
    """Let a new course be what was made of it; its configuration makes it one."""
    if not course.exists():
        stage.rename(course)
        return
    parts = sorted(stage.iterdir(), key=lambda part: part.name == CONFIG_FILE)
    for part in parts:
        part.rename(course / part.name)
