"""What travels between the one who asks and the workers: bytes, and nothing but bytes.

A parcel is a tar archive with a few facts as JSON in front and plain files behind it.
Nothing in it is run or unpickled by whoever opens it, and no file leaves the folder
into which it is unpacked.
"""

import io
import json
import tarfile
from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path, PurePosixPath

FACTS = "parcel.json"


class ParcelError(ValueError):
    """Bytes that are no parcel."""


def wrapped(facts: Mapping, folder: Path | None = None, names: Iterable = ()) -> bytes:
    """A parcel of facts and of files below a folder: those named, or all that is there.

    names: paths of files relative to the folder.
    """
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz", compresslevel=1) as archive:
        _add(archive, FACTS, json.dumps(dict(facts)).encode())
        if folder is not None:
            everything = [p.relative_to(folder) for p in sorted(folder.rglob("*"))]
            for name in names or everything:
                if (folder / name).is_file():
                    _add(archive, str(name), (folder / name).read_bytes())
    return file.getvalue()


def _add(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    archive.addfile(entry, io.BytesIO(content))


def facts_of(parcel: bytes) -> dict:
    """The facts of a parcel, which stand in front."""
    with _opened(parcel) as archive:
        return _facts(archive)


def unwrapped(parcel: bytes, into: Path) -> dict:
    """Write the files of a parcel into a folder; returns the facts.

    ParcelError for anything but plain files that stay inside.
    """
    with _opened(parcel) as archive:
        facts = _facts(archive)
        for entry in islice(archive, 1, None):
            path = PurePosixPath(entry.name)
            if not entry.isfile() or path.is_absolute() or ".." in path.parts:
                raise ParcelError(f"{entry.name} cannot be unpacked")
            content = archive.extractfile(entry)
            target = into / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.read() if content else b"")
    return facts


def _opened(parcel: bytes) -> tarfile.TarFile:
    try:
        return tarfile.open(fileobj=io.BytesIO(parcel), mode="r:gz")
    except (tarfile.TarError, OSError, EOFError) as error:
        raise ParcelError(f"this is no parcel: {error}") from None


def _facts(archive: tarfile.TarFile) -> dict:
    first = archive.next()
    content = archive.extractfile(first) if first and first.name == FACTS else None
    if content is None:
        raise ParcelError("this parcel has no facts")
    return json.loads(content.read())
