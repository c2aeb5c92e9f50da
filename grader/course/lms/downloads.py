"""What lies in a learning platform's download: a folder or a zip of students' files.

Only read from: nothing is unpacked. A student may have handed in a zip; of that, too,
only notebooks are read, none that is too large to be one, and by a process that may do
nothing else. The download itself was packed by the platform.
"""

import stat
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from grader.errors import UserError
from grader.submission import zip_reader
from grader.submission.validate import (
    LARGEST_NOTEBOOK,
    MEGABYTE,
    MOST_BYTES,
    RefusedError,
    read_bytes,
)

NOTEBOOK, ZIP = ".ipynb", ".zip"
MOST_NOTEBOOKS = 100  # in the zip of one student


@dataclass(frozen=True)
class Found:
    """A notebook: the name of the file that was downloaded, and how to read it.

    inside is its name in the zip that the student handed in, or "". trouble says why
    a file that a student handed in cannot be read.
    """

    name: str
    read: Callable[[], bytes]
    inside: str = ""
    trouble: str = ""

    @property
    def shown(self) -> str:
        """Its name for a person."""
        return f"{self.name} ({self.inside})" if self.inside else self.name


@contextmanager
def opened(downloads: Path) -> Iterator[tuple[list[Found], list[str]]]:
    """All notebooks of a download, to be read inside the block; all files' names."""
    if not downloads.exists():
        raise UserError(f"There is no file or folder {downloads}.")
    if downloads.is_dir():
        yield _sorted_out(_in_folder(downloads))
        return
    if not zipfile.is_zipfile(downloads):
        raise UserError(f"{downloads} is neither a folder nor a zip file.")
    with _whole(downloads) as archive:
        yield _sorted_out(_in_zip(archive))


def _sorted_out(entries: Iterable[tuple]) -> tuple[list[Found], list[str]]:
    entries = list(entries)
    found = [notebook for entry in entries for notebook in _notebooks(*entry)]
    return found, [name for name, _, _ in entries]


def _whole(downloads: Path) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(downloads)
        damage = archive.testzip()
    except Exception as problem:  # of many kinds: zipfile, zlib, lzma, codecs
        damage = str(problem)
    if damage:
        raise UserError(f"{downloads} is damaged ({damage}): download it again.")
    return archive


def _in_folder(folder: Path) -> Iterator[tuple]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        status = path.lstat()
        if _hidden(name) or stat.S_ISDIR(status.st_mode):
            continue
        plain = stat.S_ISREG(status.st_mode)  # what a link leads to is somebody else's
        yield name, status.st_size, partial(read_bytes, path) if plain else None


def _in_zip(archive: zipfile.ZipFile) -> Iterator[tuple]:
    for entry in sorted(archive.infolist(), key=lambda entry: entry.filename):
        name = entry.filename.replace("\\", "/")  # as some programs write it
        if not _hidden(name) and not entry.is_dir():
            yield name, entry.file_size, partial(archive.read, entry)


def _hidden(name: str) -> bool:
    """Whether it is no work: what Jupyter and other systems keep for themselves."""
    parts = PurePosixPath(name).parts
    return any(part.startswith((".", "__MACOSX")) for part in parts)


def _notebooks(
    name: str, size: int, read: Callable[[], bytes] | None
) -> Iterator[Found]:
    """The notebooks of one file; read is None where it is no ordinary file."""
    if read is None:
        if name.lower().endswith((NOTEBOOK, ZIP)):
            yield Found(name, bytes, trouble="is a link, or no file at all")
    elif name.lower().endswith(NOTEBOOK):
        yield Found(name, read, trouble=_too_large(size, LARGEST_NOTEBOOK))
    elif not name.lower().endswith(ZIP):
        return
    elif trouble := _too_large(size, MOST_BYTES):
        yield Found(name, read, trouble=trouble)
    else:
        yield from _in_students_zip(name, read)


def _in_students_zip(name: str, read: Callable[[], bytes]) -> Iterator[Found]:
    """Its notebooks; what they hold is not kept in memory but read when it is due."""
    try:
        entries = sorted(zip_reader.entries(read(), NOTEBOOK, MOST_NOTEBOOKS))
    except RefusedError as problem:
        yield Found(name, read, trouble=str(problem))
        return
    shown = [entry for entry in entries if not _hidden(entry[0])]
    named = [e for e in shown if e[0].lower().endswith(NOTEBOOK)]
    if len(named) > MOST_NOTEBOOKS:
        yield Found(name, read, trouble=f"holds {len(named)} notebooks")
        return
    for inside, size, place in named:
        member = partial(_member, read, place)
        yield Found(name, member, inside, _too_large(size, LARGEST_NOTEBOOK))


def _member(read: Callable[[], bytes], place: int) -> bytes:
    return zip_reader.member(read(), place)


def _too_large(size: int, most: int) -> str:
    if size <= most:
        return ""
    return f"has {size // MEGABYTE} MB, more than can be read"
