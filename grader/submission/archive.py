"""The files that a submission finds beside its notebook, packed for the sandbox.

Plain files only, so that nothing in a submission can point at something outside of it.
"""

import os
import stat
import tarfile
import tempfile
from pathlib import Path
from typing import IO

from grader.submission.validate import is_notebook, listed, shown

PACKAGE = "grader"  # shown by the sandbox itself, in the version that grades
LEFT_OUT = (PACKAGE, ".ipynb_checkpoints", "__pycache__")


def pack(folder: Path, *, most_bytes: int, most_files: int) -> tuple[IO[bytes], list]:
    """An archive of a folder without its notebooks, and what did not fit in."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it
    left_out: list[str] = []
    room = most_bytes
    with tarfile.open(fileobj=file, mode="w") as archive:
        for number, path in enumerate(_files(folder)):
            size = path.lstat().st_size
            if size > room or number >= most_files:
                left_out.append(str(path.relative_to(folder)))
                continue
            room -= size
            archive.add(path, path.relative_to(folder), recursive=False, filter=_plain)
    file.seek(0)
    return file, left_out


def told(left_out: list[str]) -> list[str]:
    """What to say about files that did not fit in."""
    if not left_out:
        return []
    names = listed([shown(Path(name)) for name in left_out])
    return [f"While it ran, these files were left out as too much: {names}."]


def _files(folder: Path):
    """Regular files below a folder, smallest first."""
    found = []
    for top, folders, names in os.walk(folder):
        folders[:] = [n for n in folders if Path(top) != folder or n not in LEFT_OUT]
        found += [Path(top, name) for name in names if not is_notebook(Path(name))]
    plain = [path for path in found if stat.S_ISREG(path.lstat().st_mode)]
    return sorted(plain, key=lambda path: (path.lstat().st_size, str(path)))


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """No owner and no special rights; the name must be one that can be written."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode = 0o644
    return entry
