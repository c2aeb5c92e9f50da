"""Collecting from a learning platform's download, one student at a time.

What cannot be sorted of one student is told and keeps nobody else's work waiting: an
earlier hand-in of that student stays as it is.
"""

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from grader.course.downloads import Found, opened
from grader.course.folder import Course
from grader.course.lms_names import (
    CANVAS,
    Named,
    check_pattern,
    keep_names,
    notebook_of,
    read_name,
    safe,
    students_of,
)
from grader.errors import UserError

STAMP = "timestamp.txt"  # which nbgrader reads for its late penalty


@dataclass
class Collected:
    """What became of a download.

    changed: students whose work is new or another than before; skipped: files that fit
    nobody; unsure: student and sentence, where a person must look; notes: sentences on
    what was decided.
    """

    changed: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    unsure: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class HandIn:
    """One downloaded notebook, what its name says, and nbgrader's name for it."""

    found: Found
    named: Named
    notebook: str


def collect_downloads(
    course: Course, assignment: str, downloads: Path, pattern: str = ""
) -> Collected:
    """Put downloaded notebooks where nbgrader expects them.

    downloads is a folder or a zip. pattern is a regular expression with the groups
    student_id and file_id (and timestamp, if need be), for names of another form.
    """
    check_pattern(pattern)
    result, names = Collected(), {}
    with opened(downloads) as found:
        if not found:
            raise UserError(f"There is no notebook (.ipynb) in {downloads}.")
        read = list(_read(course, assignment, found, pattern, result))
        for student, work in sorted(_by_student(course, read, result).items()):
            chosen = _chosen(student, work, result)
            if not chosen:
                continue
            names[student] = next(iter(chosen.values())).named
            if _put(course.at("submitted", assignment, student), chosen):
                result.changed.append(student)
    keep_names(course, assignment, names)
    _keep_numbers(course, names)
    return result


def _read(
    course: Course, assignment: str, found: list[Found], pattern: str, result: Collected
) -> Iterable[HandIn]:
    """What the names say; skipped gets those that say nothing."""
    notebooks = course.notebooks(assignment)
    short = _shortened([each.name for each in found], assignment)
    for each in found:
        named = read_name(short[each.name], notebooks, pattern)
        if named is None or not safe(named.who):
            result.skipped.append(each.shown)
            continue
        file = PurePosixPath(each.inside).name or named.file
        yield HandIn(each, named, notebook_of(file, notebooks))


def _shortened(names: list[str], assignment: str) -> dict[str, str]:
    """Names without the folders that zips often add around everything."""
    parts = {name: PurePosixPath(name).parts for name in names}
    while _one_around(list(parts.values()), assignment):
        parts = {name: rest[1:] for name, rest in parts.items()}
    return {name: "/".join(rest) for name, rest in parts.items()}


def _one_around(parts: list[tuple], assignment: str) -> bool:
    """Whether all lie in one folder that is none of a student."""
    if len({each[0] for each in parts}) > 1 or any(len(each) < 2 for each in parts):
        return False
    if all(each[1] == assignment for each in parts):
        return False
    named = [read_name("/".join(each[1:]), ()) for each in parts]
    of_canvas = all(each and each.platform == CANVAS for each in named)
    return of_canvas or any(len(each) > 2 for each in parts)


def _by_student(
    course: Course, read: list[HandIn], result: Collected
) -> dict[str, list[HandIn]]:
    """The files of each student id; notes tell of people with the same name."""
    with course.gradebook() as gradebook:
        ids = students_of([each.named for each in read], gradebook.students)
    work: dict[str, list[HandIn]] = {}
    alike: dict[str, set[str]] = {}
    for each in read:
        student = ids[each.named.who, each.named.number]
        if student:
            work.setdefault(student, []).append(each)
            alike.setdefault(each.named.who, set()).add(student)
        else:
            result.unsure[f"{each.named.who} {each.named.number}"] = (
                f"{each.found.shown} may be of several people who have this name: put "
                "it into a folder called by the student's id and collect that."
            )
    result.notes += [
        f"{len(several)} people are called {who}: they are "
        f"{', '.join(sorted(several))} here."
        for who, several in alike.items()
        if len(several) > 1
    ]
    return work


def _chosen(
    student: str, work: list[HandIn], result: Collected
) -> dict[str, HandIn] | None:
    """One file for each notebook of a student; None if a person must decide."""
    chosen: dict[str, HandIn] = {}
    for each in work:
        if each.found.trouble:
            result.unsure[student] = (
                f"{each.found.shown} {each.found.trouble}: ask for a new one."
            )
            return None
        other = chosen.setdefault(each.notebook, each)
        if other is not each and not _same(other, each):
            chosen[each.notebook] = newer = _newer(other, each)
            if newer is None:
                result.unsure[student] = _two(other, each)
                return None
            older = other if newer is each else each
            result.notes.append(
                f"{student}: {newer.found.shown} was taken, "
                f"as it is newer than {older.found.shown}."
            )
    return chosen


def _same(one: HandIn, other: HandIn) -> bool:
    return one.found.read() == other.found.read()


def _newer(one: HandIn, other: HandIn) -> HandIn | None:
    """The later of two files by the platform's own counting; None if none tells."""
    turns = one.named.turn, other.named.turn
    if None in turns or turns[0] == turns[1]:
        times = _time(one), _time(other)
        if None in times or times[0] == times[1]:
            return None
        return one if times[0] > times[1] else other
    return one if turns[0] > turns[1] else other


def _time(each: HandIn):
    """When it was handed in, from a --pattern that reads it; None if it does not."""
    from nbgrader.utils import parse_utc

    if not each.named.time:
        return None
    try:
        return parse_utc(each.named.time)
    except (ValueError, OverflowError):
        raise UserError(
            f"--pattern reads the timestamp {each.named.time!r} from "
            f"{each.found.shown}, which is no date: mend it or leave it out."
        ) from None


def _two(one: HandIn, other: HandIn) -> str:
    return (
        f"{one.found.shown} and {other.found.shown} both are {one.notebook}.ipynb, and "
        "no name says which is newer: delete one of them and collect again."
    )


def _put(place: Path, chosen: Mapping[str, HandIn]) -> bool:
    """Let a student's folder hold just these files, at once; whether it is news."""
    files = {f"{name}.ipynb": each.found.read() for name, each in chosen.items()}
    times = [time for each in chosen.values() if (time := _time(each))]
    if times:
        files[STAMP] = max(times).isoformat(" ").encode()
    if place.is_dir() and files == _contents(place):
        return False
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".collect-", dir=place.parent) as aside:
        fresh = Path(aside) / "new"
        fresh.mkdir()
        for name, content in files.items():
            (fresh / name).write_bytes(content)
        if place.exists():
            place.rename(Path(aside) / "old")
        fresh.rename(place)
    return True


def _contents(place: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in place.iterdir() if path.is_file()}


def _keep_numbers(course: Course, names: Mapping[str, Named]) -> None:
    """Write Canvas' numbers into the gradebook: exported grades are matched by them."""
    numbers = {student: each.canvas_id for student, each in names.items()}
    with course.gradebook() as gradebook:
        listed = {each.id: each.lms_user_id for each in gradebook.students}
        for student, number in numbers.items():
            if number and not listed.get(student):
                gradebook.update_or_create_student(student, lms_user_id=number)
