"""Which shared libraries a program needs, and where this machine has them.

Read out of the ELF files themselves, as the loader does: a sandbox shows these files
and not the folders in which a distribution keeps thousands of others.
"""

import functools
import os
import struct
from collections.abc import Iterable
from pathlib import Path

CACHE = "/etc/ld.so.cache"
MAGIC = b"glibc-ld.so.cache1.1"
FOLDERS = ("/lib64", "/usr/lib64", "/lib", "/usr/lib")  # where the loader looks last
LOADABLE, DYNAMIC, INTERPRETER = 1, 2, 3  # kinds of program header
NEEDED, STRINGS, RPATH, RUNPATH = 1, 5, 15, 29  # kinds of dynamic entry
ENTRIES, PER_ENTRY = 48, 24  # of the loader's cache: where they start, their size
LARGEST_HEADERS = 1 << 16


class NoElfError(ValueError):
    """A file is no ELF file of 64 bits, or breaks off."""


def needed(files: Iterable[str], names: Iterable[str] = ()) -> list[str]:
    """Paths of the libraries that files need, theirs too, and of those named.

    A name that nothing here answers to is left out: the loader would miss it as well.
    """
    given = set(files)
    todo = [*given, *filter(None, (_find(name, ()) for name in names))]
    seen = set(todo)
    for path in todo:  # grows while it is walked
        try:
            loader, wanted, folders = _read(os.path.realpath(path))
        except (OSError, NoElfError):
            continue
        places = {*loader, *filter(None, (_find(n, folders) for n in wanted))} - seen
        seen |= places
        todo += places
    return sorted(seen - given)


def _find(name: str, folders: Iterable[str]) -> str | None:
    """The path at which the loader finds a name."""
    if "/" in name:
        return name if os.path.exists(name) else None
    own = (os.path.normpath(f"{folder}/{name}") for folder in folders)
    cached = _cached().get(name, ())
    usual = (f"{folder}/{name}" for folder in FOLDERS)
    return next((p for p in (*own, *cached, *usual) if os.path.exists(p)), None)


@functools.cache
def _cached(file: str = CACHE) -> dict[str, list[str]]:
    """What the loader's cache says: paths by name; nothing where there is no cache."""
    try:
        data = Path(file).read_bytes()
    except OSError:
        return {}
    start = data.find(MAGIC)
    if start < 0:
        return {}
    data = data[start:]
    paths: dict[str, list[str]] = {}
    (count,) = struct.unpack_from("<I", data, len(MAGIC))
    for number in range(min(count, (len(data) - ENTRIES) // PER_ENTRY)):
        _, key, value = struct.unpack_from("<iII", data, ENTRIES + PER_ENTRY * number)
        name = os.fsdecode(_string(data, key))
        paths.setdefault(name, []).append(os.fsdecode(_string(data, value)))
    return paths


def _read(path: str) -> tuple[list[str], list[str], list[str]]:
    """The loader that a file names, the libraries it needs, where it wants them."""
    with open(path, "rb") as file:
        head = file.read(64)
        if len(head) < 64 or head[:6] != b"\x7fELF\x02\x01":
            raise NoElfError(path)
        offset, size, count = (*struct.unpack_from("<Q", head, 32),
                               *struct.unpack_from("<HH", head, 54))  # fmt: skip
        headers = _part(file, offset, size * count)
        parts = [struct.unpack_from("<II6Q", headers, n * size) for n in range(count)]
        loaded = [(p[3], p[2], p[5]) for p in parts if p[0] == LOADABLE]
        asked = [_part(file, p[2], p[5]) for p in parts if p[0] == INTERPRETER]
        dynamic = [_part(file, p[2], p[5]) for p in parts if p[0] == DYNAMIC]
        entries = list(struct.iter_unpack("<qQ", dynamic[0])) if dynamic else []
        table = next((v for kind, v in entries if kind == STRINGS), None)
        place = _in_file(table, loaded) if table is not None else None
        text = {} if place is None else _strings(file, place, entries)
    here = os.path.dirname(path)
    ways = [w for k in (RPATH, RUNPATH) for t in text.get(k, []) for w in t.split(":")]
    folders = [w.replace("${ORIGIN}", here).replace("$ORIGIN", here) for w in ways if w]
    loader = [os.fsdecode(name.rstrip(b"\0")) for name in asked]
    return loader, text.get(NEEDED, []), folders


def _strings(file, place: int, entries: list) -> dict[int, list[str]]:
    """Names and ways that the dynamic entries of a file point at, by kind."""
    found: dict[int, list[str]] = {}
    for kind, value in entries:
        if kind in (NEEDED, RPATH, RUNPATH):
            file.seek(place + value)
            name = _string(file.read(4096), 0)
            found.setdefault(kind, []).append(os.fsdecode(name))
    return found


def _in_file(address: int, loaded: list) -> int | None:
    """Where in the file an address of memory lies."""
    for start, offset, size in loaded:
        if start <= address < start + size:
            return address - start + offset
    return None


def _part(file, offset: int, size: int) -> bytes:
    if not 0 < size <= LARGEST_HEADERS:
        raise NoElfError("a part of an impossible size")
    file.seek(offset)
    data = file.read(size)
    if len(data) != size:
        raise NoElfError("it breaks off")
    return data


def _string(data: bytes, start: int) -> bytes:
    return data[start : data.index(b"\0", start)]
