"""Whose file it is, as its name in a platform's download says; and kept for later.

Most platforms take pages of feedback back under the names that they gave to the files.
So what is read from a name is kept, and a page goes back under it.
"""

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from grader.course.folder import Course
from grader.course.lms.platforms import (
    CANVAS,
    FILE,
    FORMS,
    is_anonymous,
    time_in,
    turn_in,
    way_back,
)
from grader.errors import UserError
from grader.whole_files import in_place_of

KEPT = "names.json"
LONGEST_NAME = 150  # bytes; of 255, as other names are made of it
NOBODY: Mapping = {}
# What browsers and Canvas append to a name that there is already.
COUNTER = re.compile(r"( ?\(\d+\)|[-_]\d+)$")


@dataclass(frozen=True)
class Named:
    """Whose file a name says it is.

    number is the platform's for that person, in Moodle another one in each assignment;
    file is the student's own name of it. Of two files with a turn the greater is newer.
    """

    who: str
    number: str = ""
    file: str = ""
    platform: str = ""
    turn: int | None = None
    time: str = ""
    prefix: str = ""

    @property
    def canvas_id(self) -> str:
        """The number of that person in all of Canvas, or ""."""
        return self.number if self.platform == CANVAS else ""

    @property
    def anonymous(self) -> bool:
        """Whether the platform keeps the person's name back."""
        return self.platform != "" and is_anonymous(self.who)


def read_name(name: str, notebooks: Collection[str], pattern: str = "") -> Named | None:
    """What a file's place in a download says; None if it fits no form.

    notebooks are the names that the release has; pattern, if given, is the only form.
    """
    name = unicodedata.normalize("NFC", name)
    if pattern:
        found = re.fullmatch(pattern, name)
        return found and _own(found.groupdict())
    for platform, forms in FORMS.items():
        for form in forms:
            if found := re.fullmatch(form, name):
                return _of_platform(platform, name, found)
    *folders, file = PurePosixPath(name).parts
    if folders:
        return Named(folders[0], file=file)
    known = "|".join(map(re.escape, notebooks)) or "(?!)"
    counted = rf"(?P<who>.+)_(?P<file>(?:{known})(?: ?\(\d+\)|[-_]\d+)?\.\w+)"
    found = re.fullmatch(counted, file) or re.fullmatch(rf"(?P<who>.+?)_{FILE}", file)
    return Named(found["who"], file=found["file"]) if found else None


def _own(groups: Mapping) -> Named:
    file = groups["file_id"].removesuffix(".ipynb") + ".ipynb"
    return Named(groups["student_id"], file=file, time=groups.get("timestamp") or "")


def _of_platform(platform: str, name: str, found: re.Match) -> Named:
    groups = found.groupdict()
    file = groups["file"] or groups.get("text") or ""
    turn = groups.get("turn")
    return Named(
        groups["who"],
        groups.get("number") or "",
        file,
        platform,
        turn_in(platform, file) if turn is None else int(turn),
        time_in(platform, groups.get("time") or ""),
        way_back(platform, name, groups),
    )


def check_pattern(pattern: str) -> None:
    """Refuse a --pattern that is no regular expression or lacks a group."""
    try:
        groups = set(re.compile(pattern).groupindex)
    except re.error as problem:
        raise UserError(f"--pattern is no regular expression: {problem}.") from None
    if pattern and not {"student_id", "file_id"} <= groups:
        raise UserError(
            "--pattern needs the groups (?P<student_id>...) and (?P<file_id>...)."
        )


def notebook_of(file: str, notebooks: Collection[str]) -> str:
    """The name under which nbgrader expects a file: without what a browser appended."""
    stem = PurePosixPath(file).stem
    bare = COUNTER.sub("", stem) or stem
    known = {name.casefold(): name for name in notebooks}
    return known.get(stem.casefold()) or known.get(bare.casefold(), bare)


def students_of(
    named: Iterable[Named], known: Iterable, before: Mapping[str, Named] = NOBODY
) -> dict[tuple[str, str], str]:
    """The student id of each person (who, number); "" if several may be meant.

    known are the gradebook's students: found by their number in Canvas, else by full
    name. Others are called what the platform calls them, with the number where two
    would be called the same. Who was collected before, as before says, stays that.
    """
    known = list(known)
    numbers = {each.id: each.lms_user_id or "" for each in known}
    people = {(each.who, each.number): each for each in named}
    names = [(each, full_names(each)) for each in known]
    listed = {person: _listed(each, names) for person, each in people.items()}
    listed |= {
        (each.who, each.number): [student]
        for student, each in before.items()
        if each.number and (each.who, each.number) in people
    }
    found = Counter(ids[0] for ids in listed.values() if len(ids) == 1)
    called = Counter(safe(each.who) for p, each in people.items() if not listed[p])
    result = {}
    for person, each in people.items():
        ids, name = listed[person], safe(each.who)
        if ids:
            result[person] = ids[0] if len(ids) == 1 and found[ids[0]] == 1 else ""
            continue
        of_another = numbers.get(name) not in (None, "", each.canvas_id)
        several = called[name] > 1 or name in found or (each.canvas_id and of_another)
        result[person] = f"{name}_{each.number}" if several and each.number else name
    return result


def _listed(each: Named, known: list[tuple]) -> list[str]:
    """The students of the gradebook, given with their full names, who may be it."""
    number, full = each.canvas_id, squashed(each.who)
    if not each.platform:
        return []
    if ids := [s.id for s, _ in known if number and number == s.lms_user_id]:
        return ids[:1]
    return [
        student.id
        for student, names in known
        if full in names and not (number and student.lms_user_id)
    ]


def full_names(student) -> set[str]:
    """A student's full name as platforms may write it: "Rossi, Chiara de" in Canvas."""
    words = f"{student.first_name or ''} {student.last_name or ''}".split()
    if not (student.first_name and student.last_name):
        return set()
    return {squashed("".join(words[n:] + words[:n])) for n in range(len(words))}


def squashed(name: str) -> str:
    """A name without case, spaces and signs, as Canvas writes it into file names."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFC", name)).casefold()


def safe(who: str) -> str:
    """A name as nbgrader can have it for a folder; "" if nothing of it is left.

    What no file system takes is cut, with a mark of what was cut: people whose names
    begin alike stay apart.
    """
    name = re.sub(r"[^\w.@-]+", "_", who.strip()).lstrip(".")
    data = name.encode("utf-8", "replace")
    if len(data) <= LONGEST_NAME:
        return name
    mark = hashlib.sha256(data).hexdigest()[:12]
    kept = data[: LONGEST_NAME - len(mark) - 1].decode("utf-8", "ignore")
    return f"{kept}-{mark}"


def keep_names(course: Course, assignment: str, names: Mapping[str, Named]) -> None:
    """Remember under which names platforms expect the feedback of these students."""
    names = {student: each for student, each in names.items() if each.platform}
    if not names:
        return
    kept = {**kept_names(course, assignment), **names}
    lines = {student: asdict(each) for student, each in sorted(kept.items())}
    with in_place_of(_kept_in(course, assignment)) as fresh:
        fresh.write_text(json.dumps(lines, indent=1, ensure_ascii=False), "utf-8")


def kept_names(course: Course, assignment: str) -> dict[str, Named]:
    """What was read from the platform's names when work was collected, by student."""
    path = _kept_in(course, assignment)
    if not path.is_file():
        return {}
    try:
        kept = json.loads(path.read_text("utf-8"))
        return {student: Named(**each) for student, each in kept.items()}
    except (ValueError, TypeError, AttributeError):
        raise UserError(
            f"{path} is damaged: delete it and collect the platform's download again."
        ) from None


def _kept_in(course: Course, assignment: str) -> Path:
    return course.root / "downloaded" / assignment / KEPT
