"""What may pass from a student to a page: plain text and two kinds of picture."""

import base64
import binascii
import io
import re
import warnings

LONGEST = 4000
LARGEST_IMAGE = 2_000_000
MOST_PIXELS = 20_000_000
_STARTS = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}
_ANSI = re.compile(r"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)?|.)")
# Control characters, and those that turn the reading direction of the text around them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_CELL_LINE = re.compile(r" \((?:<[^<>()]*>|[\w.-]*), line (\d+)\)$")
_FOLDERS = (
    re.compile(r"(?m)^(File )\S.*[/\\](?=[^/\\\n]+:\d)"),
    re.compile(r"(?m)([\"'])(?:~|[A-Za-z]:)?[/\\][^\"'\n]*[/\\]"),
    re.compile(r"(?<![\w.)\]:/\\])()(?:~|[A-Za-z]:)?(?:[/\\][\w.+@-]+)+[/\\](?=[\w.])"),
)


def plain(text: str | list, longest: int = LONGEST) -> str:
    """Text without terminal colours and control characters, shortened in the middle."""
    text = joined(text)
    if len(text) > 2 * longest:  # cheap first cut: outputs can have megabytes
        text = text[:longest] + "\n" + text[-longest:]
    text = _ANSI.sub("", text.replace("\r\n", "\n"))
    # What a terminal would show: a progress bar overwrites its own line.
    text = "\n".join(line.rpartition("\r")[2] for line in text.split("\n"))
    return shortened(_UNSEEN.sub("", text), longest)


def line_told(message: str) -> str:
    """An error's message with the line of a cell, without IPython's file name of it."""
    return _CELL_LINE.sub(r" in line \1", message)


def joined(text: str | list) -> str:
    """Text of a notebook, which may be a list of lines."""
    return "".join(text) if isinstance(text, list) else str(text)


def shortened(text: str, longest: int) -> str:
    """Text with its middle left out if it is too long."""
    if len(text) <= longest:
        return text
    head, tail = text[: longest * 3 // 4], text[-longest // 4 :]
    return f"{head}\n… (shortened) …\n{tail}"


def without_folders(text: str) -> str:
    """Text with the folders of file names left out: they are the grader's own."""
    for pattern in _FOLDERS:
        text = pattern.sub(r"\1", text)
    return text


def image_data(kind: str, content: str | list) -> str | None:
    """Address with the picture inside it, or None where it is not what it says."""
    try:
        raw = base64.b64decode("".join(joined(content).split()), validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(raw) > LARGEST_IMAGE or not raw.startswith(_STARTS.get(kind, b"\0no")):
        return None
    if not _can_be_drawn(raw):
        return None
    return f"data:{kind};base64,{base64.b64encode(raw).decode('ascii')}"


def _can_be_drawn(raw: bytes) -> bool:
    """Whether a picture has a size that a browser can hold, however small its file."""
    from PIL import Image

    try:
        with warnings.catch_warnings(action="ignore"):
            picture = Image.open(io.BytesIO(raw), formats=("PNG", "JPEG"))
    except Exception:  # of many kinds, and none says more than that it is damaged
        return False
    return picture.width * picture.height <= MOST_PIXELS
