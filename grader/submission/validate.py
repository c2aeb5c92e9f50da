"""What lies in the folder that a student handed in, looked at without following links.

nbgrader copies what a link points at, into a place where the student's code can read
it, and reads whatever size comes. So a folder is looked through before anything of it
is opened.
"""

import hashlib
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

TIMESTAMP = "timestamp.txt"
MOST_FILES = 1000
MOST_BYTES = 50 << 20
LARGEST_NOTEBOOK = 20 << 20
DEEPEST = 12
MEGABYTE = 1 << 20
NAMED = 4


class RefusedError(Exception):
    """A submission that cannot be graded; the sentence is for its student."""


def look_through(folder: Path) -> list[Path]:
    """All files of a submission; RefusedError for what a submission may not hold."""
    if folder.is_symlink() or not folder.is_dir():
        raise RefusedError("What was handed in is no folder.")
    files, total = [], 0
    for path, status in _everything(folder, 0):
        name = shown(path.relative_to(folder))
        if stat.S_ISLNK(status.st_mode):
            raise RefusedError(f"{name} is a link: hand in the file itself.")
        if stat.S_ISDIR(status.st_mode):
            continue
        if not stat.S_ISREG(status.st_mode):
            raise RefusedError(f"{name} is no ordinary file: leave it out.")
        if status.st_nlink > 1:
            raise RefusedError(f"{name} is a hard link: hand in a copy of the file.")
        if is_notebook(path) and status.st_size > LARGEST_NOTEBOOK:
            size = status.st_size // MEGABYTE
            advice = "clear its outputs and hand it in again."
            raise RefusedError(f"{name} has {size} MB, more than can be read: {advice}")
        files.append(path)
        total += status.st_size
        if len(files) > MOST_FILES:
            raise RefusedError(
                f"There are more than {MOST_FILES} files: leave some out."
            )
        if total > MOST_BYTES:
            most = MOST_BYTES // MEGABYTE
            raise RefusedError(f"The files have more than {most} MB: leave some out.")
    return files


def _everything(folder: Path, depth: int) -> Iterator[tuple[Path, os.stat_result]]:
    if depth > DEEPEST:
        raise RefusedError("The folders are nested too deeply: leave some out.")
    with os.scandir(folder) as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        status = entry.stat(follow_symlinks=False)
        yield Path(entry.path), status
        if stat.S_ISDIR(status.st_mode):
            yield from _everything(Path(entry.path), depth + 1)


def is_notebook(path: Path) -> bool:
    """Whether it is one by its name, in whatever letters a computer wrote that."""
    return path.suffix.lower() == ".ipynb"


def listed(names: Sequence[str]) -> str:
    """The first few names; the others are counted."""
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return f"{', '.join(names[:NAMED])}{more}"


def shown(path: Path) -> str:
    """A file's name as it may be printed."""
    return "".join(c if c.isprintable() else "?" for c in str(path))[:100]


def read_bytes(path: Path) -> bytes:
    """A file's bytes, unless it has become a link since it was looked at."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        return file.read(MOST_BYTES + 1)


def digest(content: bytes) -> str:
    """Fingerprint of a file."""
    return hashlib.sha256(content).hexdigest()


def fingerprint(submitted: Path) -> str:
    """What tells one hand-in from the next: names and contents, not the time."""
    try:
        return digest_of(submitted, look_through(submitted))
    except (RefusedError, OSError):
        return ""


def digest_of(submitted: Path, files: list[Path]) -> str:
    """Fingerprint of a hand-in whose files are known."""
    told = [p for p in files if p != submitted / TIMESTAMP]
    lines = [f"{p.relative_to(submitted)} {digest(read_bytes(p))}" for p in told]
    return digest("\n".join(lines).encode("utf-8", "surrogateescape"))
