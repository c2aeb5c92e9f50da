"""How each learning platform names what it lets one download, and what it wants back.

- Moodle: `Full Name_123_assignsubmission_file_/file`, and the same for its "upload
  multiple feedback files in a zip". Without a time.
- Canvas: `namefirst_LATE_123_456_file`, and the same for its "upload submissions".
- Blackboard: `Title_username_attempt_2026-11-20-11-05-33_file`, and a .txt without
  a file's name beside it. It takes no pages back in one zip.
- Brightspace: `12-34 - Full Name - Nov 20, 2026 1105 PM/file`, in older versions with
  ` - ` for the slash; "add feedback files" takes a zip of the same names.
- ILIAS: `Last_First_login_123/file`, in teams below a folder for each team; "multi
  feedback" takes a zip of a folder `multi_feedback...` with the same folders in it.
"""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import takewhile
from pathlib import PurePosixPath

MOODLE, CANVAS, BLACKBOARD = "Moodle", "Canvas", "Blackboard"
BRIGHTSPACE, ILIAS = "Brightspace", "ILIAS"
IN_ONE_FOLDER = {CANVAS, BLACKBOARD, BRIGHTSPACE}  # or so in some versions
FILE = r"(?P<file>[^/]+)"
_ATTEMPT = re.compile(r"(?:.*/)?(?P<before>[^/]+)_attempt_\d{4}(?:-\d\d){5}[_.][^/]+")
# Canvas puts all files into one folder; Moodle before 4.1 ends a folder with _.
FORMS = {
    MOODLE: (
        r"(?:.*/)?(?P<who>[^/]+?)_(?P<number>\d+)_assignsubmission_(?:file|onlinetext)"
        rf"(?:_?/(?:.*/)?|_){FILE}",
    ),
    BLACKBOARD: (
        r"(?:.*/)?(?P<who>[^/]+)_attempt_(?P<time>\d{4}(?:-\d\d){5})"
        r"(?:_(?P<file>[^/]+)|(?P<text>\.txt))",
    ),
    BRIGHTSPACE: (
        r"(?:.*/)?(?P<place>(?P<number>\d+)-\d+ - (?P<who>[^/]+?) ?- "
        rf"(?P<time>[^/-]*\b\d{{4}}\b[^/-]*?))(?P<end>/(?:.*/)?| - ){FILE}",
    ),
    CANVAS: (
        rf"(?:LATE_)?(?P<who>anon_\w+?)_(?P<turn>\d+)_{FILE}",
        rf"(?P<who>[^/]+?)(?:_LATE)?_(?P<number>\d+)_(?P<turn>\d+)_{FILE}",
    ),
    ILIAS: (
        r"(?:.*/)?(?P<place>[^/_]+_(?:[^/_]+_)+(?P<who>[^/_]+)_(?P<number>\d+))/"
        r"(?:[^/]* - )?(?:(?P<time>\d{14})_)?(?P<file>[^/]+)",
    ),
}
# What the platforms call people whose names they keep back.
_NOBODY = re.compile(r"anon|\D+ \d+$", re.IGNORECASE)
_COUNTED = re.compile(r" \((\d+)\)\.\w+$")


def without_title(names: Iterable[str]) -> dict[str, str]:
    """Blackboard's names without the title of the assignment; others as they are.

    Titles and user names may hold underscores: the title is what all have in common,
    but for the last word.
    """
    names = list(names)
    stems = {found["before"] for name in names if (found := _ATTEMPT.fullmatch(name))}
    words = [stem.split("_")[:-1] for stem in stems]
    alike = takewhile(lambda column: len(set(column)) == 1, zip(*words, strict=False))
    title = "".join(f"{column[0]}_" for column in alike)
    return {name: _cut(name, title) for name in names}


def _cut(name: str, title: str) -> str:
    found = _ATTEMPT.fullmatch(name)
    if not found:
        return name
    place = found.start("before")
    return name[:place] + name[place:].removeprefix(title)


def is_anonymous(who: str) -> bool:
    """Whether it is a name that a platform made up: anon_x2Yz9, Participant 12."""
    return bool(_NOBODY.match(who))


def time_in(platform: str, text: str) -> str:
    """The time in a name, in ISO form; "" if it cannot be read.

    Names give the time of the platform's own zone, which is taken to be this one's.
    """
    reader = _TIMES.get(platform)
    try:
        return reader(text).astimezone().isoformat() if reader and text else ""
    except (ValueError, OverflowError):
        return ""


def turn_in(platform: str, file: str) -> int | None:
    """Which of several files of one name it is, where the platform counts them."""
    if platform != ILIAS:
        return None
    found = _COUNTED.search(file)
    return int(found[1]) if found else 1


def way_back(platform: str, name: str, groups: dict[str, str | None]) -> str:
    """What stands before a page's own name in the zip that the platform takes."""
    if platform == MOODLE:
        return f"{groups['who']}_{groups['number']}_assignsubmission_file_/"
    if platform == CANVAS:
        return PurePosixPath(name).name.removesuffix(groups["file"] or "")
    if platform == BRIGHTSPACE:
        return f"{groups['place']}{'/' if '/' in (groups['end'] or '') else ' - '}"
    if platform == ILIAS:
        return f"multi_feedback/{groups['place']}/"
    return ""


def _of_brightspace(text: str) -> datetime:
    """For example Nov 20, 2026 1105 PM, 13 September 2026 3:10 PM, 3 May 2026 1405."""
    from dateutil.parser import parse

    clock = re.sub(r"\b(\d{1,2})(\d\d)(?= ?[AP]M\b|$)", r"\1:\2", text.strip())
    return parse(clock)


_TIMES: dict[str, Callable[[str], datetime]] = {
    BLACKBOARD: lambda text: datetime.strptime(text, "%Y-%m-%d-%H-%M-%S"),
    BRIGHTSPACE: _of_brightspace,
    ILIAS: lambda text: datetime.strptime(text, "%Y%m%d%H%M%S"),
}
