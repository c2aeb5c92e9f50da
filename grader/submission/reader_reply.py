"""What the reading process said of a hand-in, believed as little as a stranger.

It may have been taken over by what it read. So all that counts is what a student might
have written anyway: text in gaps of the release, pictures, cells of one's own, and
sentences for a person; each is bounded, and nothing else has a form here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from grader.submission.merge import MOST_OWN, MOST_OWN_CELLS, Matched
from grader.submission.parse import KINDS, PICTURES
from grader.submission.repairs import is_open
from grader.submission.source_names import LONGEST
from grader.submission.validate import RefusedError

LONGEST_SENTENCE = 1000
MOST_SENTENCES = 20  # on one notebook
LONGEST_NAME = 1000
SIZES = 1 << 62
FIELDS = {
    b"notebook": 3, b"absent": 2, b"refused": 1, b"broken": 1, b"told": 1,
    b"own": 3, b"filled": 2, b"picture": 4,
}  # fmt: skip


class StrangeReplyError(ValueError):
    """Something that the reading process does not say of itself."""


@dataclass
class Read:
    """A notebook of the release: its file by number, or None, and what is taken."""

    file: int | None
    sentence: str
    filled: dict[int, str] = field(default_factory=dict)
    pictures: dict[int, dict] = field(default_factory=dict)
    own: list[tuple[int, str, str]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def taken(self) -> Matched:
        """What goes into the release."""
        return Matched(self.filled, self.pictures, tuple(self.own), tuple(self.told))


def notebooks_in(
    records: Iterable[Sequence[bytes]], releases: Mapping[str, Mapping], files: int
) -> dict[str, Read]:
    """What was read, by the name of the release's notebook.

    RefusedError where the hand-in was refused; StrangeReplyError for what has no sense.
    """
    found: dict[str, Read] = {}
    cells: Sequence[Mapping] = ()
    for kind, *fields in records:
        _need(len(fields) == FIELDS.get(kind))
        if kind in (b"notebook", b"absent"):
            name = _text(fields[0])
            _need(name in releases and name not in found)
            file = _number(fields[1], files) if kind == b"notebook" else None
            read = found[name] = Read(file, _sentence(fields[-1]))
            cells = () if file is None else releases[name]["cells"]
        elif kind in (b"refused", b"broken"):
            raise RefusedError(_sentence(fields[0]))
        else:
            _need(found)
            _take(read, cells, kind, fields)
    _need(found.keys() == releases.keys())
    return found


def entries_in(records: Iterable[Sequence[bytes]]) -> list[tuple[str, int, int]]:
    """What lies in a zip, as name, size and place."""
    found = []
    for record in records:
        _need(len(record) == 4 and record[0] == b"entry")
        _, name, size, place = record
        found.append((_text(name), _number(size, SIZES), _number(place, SIZES)))
    return found


def _take(read: Read, cells: Sequence[Mapping], kind: bytes, fields: list) -> None:
    """One more thing that a notebook holds."""
    _need(read.file is not None)
    if kind == b"told":
        _need(len(read.told) < MOST_SENTENCES)
        read.told.append(_sentence(*fields))
    elif kind == b"own":
        before, form, source = fields
        form, source = _text(form), _text(source)
        room = MOST_OWN - sum(len(source) for *_, source in read.own)
        _need(form in KINDS and len(source) <= room)
        _need(len(read.own) < MOST_OWN_CELLS)
        read.own.append((_number(before, len(cells), least=-1), form, source))
    elif kind == b"filled":
        number, source = _number(fields[0], len(cells)), _text(fields[1])
        code = cells[number]["cell_type"] == "code"
        _need(is_open(cells[number]) and number not in read.filled)
        _need(not code or len(source) <= LONGEST)
        read.filled[number] = source
    else:
        number, (name, form, data) = _number(fields[0], len(cells)), fields[1:]
        _need(is_open(cells[number]) and cells[number]["cell_type"] != "code")
        _need(_text(form) in PICTURES and data.isascii() and len(name) <= LONGEST_NAME)
        forms = read.pictures.setdefault(number, {}).setdefault(_text(name), {})
        forms[_text(form)] = data.decode()


def _need(holds: object) -> None:
    if not holds:
        raise StrangeReplyError


def _text(field: bytes) -> str:
    try:
        return field.decode()
    except UnicodeDecodeError:
        raise StrangeReplyError from None


def _sentence(field: bytes) -> str:
    text = _text(field)
    _need(len(text) <= LONGEST_SENTENCE and text.isprintable())
    return text


def _number(field: bytes, end: int, least: int = 0) -> int:
    _need(len(field) < 20 and field.removeprefix(b"-").isdigit())
    _need(least <= int(field) < end)
    return int(field)
