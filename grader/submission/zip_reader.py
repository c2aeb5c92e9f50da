"""A zip that a student handed in, unpacked by the process that may do nothing else."""

from grader.submission.reader_client import UNREADABLE, asked
from grader.submission.reader_reply import (
    LONGEST_SENTENCE,
    StrangeReplyError,
    entries_in,
)
from grader.submission.validate import RefusedError


def entries(content: bytes, ending: str, most: int) -> list[tuple[str, int, int]]:
    """Name, size and place of all files in it; RefusedError says what is wrong with it.

    Of those with that ending the first few (most) are also unpacked once, to be sure.
    """
    order = {"what": "zip", "ending": ending, "most": most}
    try:
        return entries_in(_whole(asked(order, content)))
    except StrangeReplyError:
        raise RefusedError(UNREADABLE) from None


def member(content: bytes, place: int) -> bytes:
    """What lies at a place of it."""
    records = _whole(asked({"what": "member", "place": place}, content))
    if [len(record) for record in records] != [2]:
        raise RefusedError(UNREADABLE)
    return records[0][1]


def _whole(records: list[list[bytes]]) -> list[list[bytes]]:
    for record in records:
        if record[:1] == [b"broken"]:
            why = b"".join(record[1:]).decode(errors="replace")
            raise RefusedError(f"is a damaged zip ({why[:LONGEST_SENTENCE]})")
    return records
