"""What is done with handed-in bytes behind the narrowest walls; answers are records."""

import io
import os
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from grader.submission.merge import matched
from grader.submission.parse import read_notebook
from grader.submission.plain_records import unpacked
from grader.submission.validate import LARGEST_NOTEBOOK, RefusedError
from grader.submission.which_file import choose

LONGEST_REASON = 200  # characters


def done(order: dict, content: bytes, releases: Mapping) -> Iterator[list[bytes]]:
    """The records that answer an order."""
    try:
        if order["what"] == "hand-in":
            yield from _hand_in(content, releases)
        elif order["what"] == "zip":
            yield from _zip(order, content)
        else:
            yield [b"content", _member(order["place"], content)]
    except RefusedError as refusal:
        yield [b"refused", _text(str(refusal))]
    except MemoryError:
        yield [b"memory"]
    except Exception as problem:  # of many kinds: zipfile, zlib, lzma, codecs
        yield [b"broken", _text(str(problem)[:LONGEST_REASON])]


def _hand_in(content: bytes, releases: Mapping) -> Iterator[list[bytes]]:
    """What is taken over for each notebook of the release, by records."""
    files = {PurePosixPath(os.fsdecode(n)): c for n, c in unpacked(content)}
    order = list(files)
    for name, release in releases.items():
        path, sentence = choose(name, release, files, releases)
        if path is None:
            yield [b"absent", _text(name), _text(sentence)]
            continue
        taken = matched(release, read_notebook(path.name, files[path]))
        yield [b"notebook", _text(name), _number(order.index(path)), _text(sentence)]
        for number, source in taken.filled.items():
            yield [b"filled", _number(number), _text(source)]
        for number, pictures in taken.pictures.items():
            for called, forms in pictures.items():
                for form, data in forms.items():
                    parts = map(_text, (called, form, data))
                    yield [b"picture", _number(number), *parts]
        for before, kind, source in taken.own:
            yield [b"own", _number(before), _text(kind), _text(source)]
        for told in taken.told:
            yield [b"told", _text(told)]


def _zip(order: dict, content: bytes) -> Iterator[list[bytes]]:
    """What lies in a zip: name, size, number; and that the first few can be read."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        tried = 0
        for number, entry in enumerate(archive.infolist()):
            if entry.is_dir():
                continue
            name = entry.filename.replace("\\", "/")  # as some programs write it
            yield [b"entry", _text(name), _number(entry.file_size), _number(number)]
            if name.lower().endswith(order["ending"]) and tried < order["most"]:
                tried += 1
                entry.file_size > LARGEST_NOTEBOOK or archive.read(entry)


def _member(place: int, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(archive.infolist()[place])


def _text(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _number(value: int) -> bytes:
    return str(value).encode()
