"""Collecting from a learning platform's download, one student at a time.

What cannot be sorted of one student is told and keeps nobody else's work waiting: an
earlier hand-in of that student stays as it is.
"""

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from grader.course.class_list import strangers
from grader.course.folder import Course
from grader.course.lms.downloads import Found, opened
from grader.course.lms.filenames import (
    Named,
    check_pattern,
    keep_names,
    kept_names,
    notebook_of,
    read_name,
    safe,
    students_of,
)
from grader.course.lms.platforms import IN_ONE_FOLDER, without_title
from grader.course.lms.resolve import HandIn, UndecidedError, choose, time_of
from grader.errors import UserError
from grader.submission.validate import RefusedError

STAMP = "timestamp.txt"  # which nbgrader reads for its late penalty


@dataclass
class Collected:
    """What became of a download.

    changed: students whose work is new or another than before; skipped: files that fit
    nobody; unsure: student and sentence, where a person must look; strangers: who is
    not on the gradebook's list, if it has one; notes: sentences on what was decided.
    """

    changed: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    unsure: dict[str, str] = field(default_factory=dict)
    strangers: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def collect_downloads(
    course: Course, assignment: str, downloads: Path, pattern: str = ""
) -> Collected:
    """Put downloaded notebooks where nbgrader expects them.

    downloads is a folder or a zip. pattern is a regular expression with the groups
    student_id and file_id (and timestamp, if need be), for names of another form.
    """
    check_pattern(pattern)
    result = Collected()
    with opened(downloads.expanduser()) as (found, files):
        if not found:
            raise UserError(f"There is no notebook (.ipynb) in {downloads}.")
        short = _shortened(files, assignment)
        read = list(_read(course, assignment, found, short, pattern, result))
        _tell_who_lacks_one(read, short, pattern, result)
        people = _by_student(course, assignment, read, result)
        names = _put_all(course, assignment, people, result)
    keep_names(course, assignment, names)
    _enter(course, names, result)
    return result


def _read(
    course: Course,
    assignment: str,
    found: list[Found],
    short: Mapping[str, str],
    pattern: str,
    result: Collected,
) -> Iterable[HandIn]:
    """What the names say; skipped gets those that say nothing."""
    notebooks = course.notebooks(assignment)
    for each in found:
        named = read_name(short[each.name], notebooks, pattern)
        if named is None or not safe(named.who):
            result.skipped.append(each.shown)
            continue
        file = PurePosixPath(each.inside).name or named.file
        yield HandIn(each, named, notebook_of(file, notebooks))


def _tell_who_lacks_one(
    read: list[HandIn], short: Mapping[str, str], pattern: str, result: Collected
) -> None:
    """Have a person look at those who handed in something else than a notebook."""
    with_one = {(each.named.who, each.named.number) for each in read}
    others: dict[tuple[str, str], list[str]] = {}
    for name in short.values():
        named = read_name(name, (), pattern)
        if not named or not (named.platform or "/" in name):
            continue
        if (person := (named.who, named.number)) not in with_one:
            others.setdefault(person, []).append(named.file)
    for (who, _), files in others.items():
        result.unsure[who] = f"Handed in no notebook (.ipynb), but {', '.join(files)}."


def _shortened(names: list[str], assignment: str) -> dict[str, str]:
    """Names without the folders that zips often add around everything.

    And without the title of the assignment, where a platform puts it first.
    """
    parts = {name: PurePosixPath(name).parts for name in names}
    while _one_around(list(parts.values()), assignment):
        parts = {name: rest[1:] for name, rest in parts.items()}
    short = {name: "/".join(rest) for name, rest in parts.items()}
    untitled = without_title(short.values())
    return {name: untitled[rest] for name, rest in short.items()}


def _one_around(parts: list[tuple], assignment: str) -> bool:
    """Whether all lie in one folder that is none of a student."""
    if len({each[0] for each in parts}) > 1 or any(len(each) < 2 for each in parts):
        return False
    if all(each[1] == assignment for each in parts):
        return False
    named = [read_name("/".join(each[1:]), ()) for each in parts]
    flat = any(each and each.platform in IN_ONE_FOLDER for each in named)
    return flat or any(len(each) > 2 for each in parts)


def _by_student(
    course: Course, assignment: str, read: list[HandIn], result: Collected
) -> dict[str, list[HandIn]]:
    """The files of each student id; notes tell of people with the same name."""
    before = {
        student: named
        for student, named in kept_names(course, assignment).items()
        if course.at("submitted", assignment, student).is_dir()
    }
    with course.gradebook() as gradebook:
        ids = students_of([each.named for each in read], gradebook.students, before)
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


def _put_all(
    course: Course, assignment: str, people: Mapping[str, list[HandIn]], result
) -> dict[str, Named]:
    """Put everybody's work in its place; what the names of those who are in it say."""
    names = {}
    for student, work in sorted(people.items()):
        try:
            chosen = choose(student, work, result.notes)
            changed = _put(course.at("submitted", assignment, student), chosen)
        except UndecidedError as question:
            result.unsure[student] = str(question)
        except RefusedError as problem:  # it could be read before
            result.unsure[student] = f"What was handed in {problem}."
        else:
            names[student] = next(iter(chosen.values())).named
            result.changed += [student] if changed else []
    return names


def _put(place: Path, chosen: Mapping[str, HandIn]) -> bool:
    """Let a student's folder hold just these files, at once; whether it is news."""
    files = {f"{name}.ipynb": each.found.read() for name, each in chosen.items()}
    times = [time for each in chosen.values() if (time := time_of(each))]
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


def _enter(course: Course, names: Mapping[str, Named], result: Collected) -> None:
    """Write Canvas' numbers into the gradebook: exported grades are matched by them."""
    with course.gradebook() as gradebook:
        known = [student for student in names if not names[student].anonymous]
        result.strangers += strangers(gradebook, known)
        numbers = {each.id: each.lms_user_id for each in gradebook.students}
        for student in sorted(names.keys() - set(result.strangers)):
            named = names[student]
            if named.canvas_id and not numbers.get(student):
                gradebook.update_or_create_student(student, lms_user_id=named.canvas_id)
