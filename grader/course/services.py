"""What an instructor does with a course, each a short call of nbgrader's own parts.

Autograding is in grading.py; collecting from a learning platform is in lms.py.
"""

import glob
import os
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from grader.course.folder import Course
from grader.course.student_zip import further_files
from grader.errors import UserError, command
from grader.report.exports import Export, Row, write_rows
from grader.report.grade_tables import GradesExport
from grader.whole_files import in_place_of

PACKED = zipfile.ZIP_DEFLATED
States = dict[tuple[str, str], str]
KEYS = ("timestamp.txt", "submission_secret.txt")  # put there by nbgrader's exchange


def release(
    course: Course, assignment: str, *, again: bool = False, make: bool = False
) -> Path:
    """Put an assignment into the exchange; returns the folder that students fetch.

    An exchange outside of the course is made only if make is set: all accounts of the
    machine may write to it.
    """
    exchange = exchange_action(course, "ReleaseAssignment", assignment)
    place = Path(exchange.root)
    if not make and not place.is_dir() and not place.is_relative_to(course.root):
        raise UserError(
            f"There is no exchange {exchange.root}: --make-exchange makes this folder, "
            "open to all accounts of the machine; --zip does without, and another "
            "place is named in nbgrader_config.py (configure(..., exchange=...))."
        )
    exchange.force = again
    transfer(exchange, "Say --again to replace what is there." if not again else "")
    return Path(exchange.dest_path)


def release_zip(course: Course, assignment: str, target: Path) -> int:
    """Pack an assignment for students at home; the number of files in the zip.

    Beside the release it holds what one needs to begin: see student_zip.
    """
    folder = course.at("release", assignment)
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    files = [p for p in files if "__pycache__" not in p.parts]
    named = {assignment / p.relative_to(folder): p.read_bytes() for p in files}
    for name, content in further_files(course, assignment).items():
        named.setdefault(Path(assignment, name), content)  # an author's own stays
    return _zip(target, named)


def _zip(target: Path, files: Mapping[Path, bytes]) -> int:
    """Write files into a new zip; how many."""
    with in_place_of(target) as fresh, zipfile.ZipFile(fresh, "w", PACKED) as archive:
        for path, content in files.items():
            archive.writestr(path.as_posix(), content)
    return len(files)


def collect(course: Course, assignment: str) -> list[str]:
    """Fetch what students handed in to the exchange; everyone who has."""
    exchange = exchange_action(course, "Collect", assignment)
    exchange.update = True
    transfer(exchange)
    return course.students(assignment)


def feedback(
    course: Course, assignment: str, students: list[str]
) -> Iterator[tuple[str, Path | None]]:
    """Write the feedback page of each graded student; None where nothing is graded."""
    from nbgrader.converters import GenerateFeedback
    from nbgrader.converters.base import NbGraderException

    for student in students:
        directory = course.directory(assignment, glob.escape(student))
        converter = GenerateFeedback(coursedir=directory, config=course.config)
        converter.force = True
        page = None
        try:
            if course.at("autograded", assignment, student).is_dir():
                converter.start()
                page = course.at("feedback", assignment, student)
        except NbGraderException:
            page = None
        yield student, page


def release_feedback(course: Course, assignment: str) -> list[str]:
    """Put the feedback pages into the exchange, each readable by its student.

    Gives the students who did not hand in through it: nbgrader finds no key to their
    page, and one without would keep all others from theirs.
    """
    exchange = exchange_action(course, "ReleaseFeedback", assignment)
    folders = course.root.glob(f"feedback/*/{glob.escape(assignment)}")
    without = sorted(
        folder.parent.name
        for folder in folders
        if not all((folder / name).is_file() for name in KEYS)
    )
    exchange.coursedir.student_id = "*"
    exchange.coursedir.student_id_exclude = ",".join(without)
    transfer(exchange)
    return without


def feedback_zip(course: Course, assignment: str, target: Path) -> int:
    """Pack the feedback pages under the names that a platform reads; how many.

    Without a platform a page is called student/notebook.html.
    """
    from grader.course.lms.filenames import kept_names

    pages = sorted(course.root.glob(f"feedback/*/{glob.escape(assignment)}/*.html"))
    if not pages:
        raise UserError(
            f"There is no feedback on {assignment} in {course.root} yet: "
            f"grade first, with {command(f'autograde {assignment}', course.root)}."
        )
    names = kept_names(course, assignment)
    students = [page.parent.parent.name for page in pages]
    prefixes = [names[s].prefix if s in names else "" for s in students]
    prefixes = [each or f"{s}/" for s, each in zip(students, prefixes, strict=True)]
    named = zip(pages, prefixes, strict=True)
    return _zip(
        target, {Path(prefix + page.name): page.read_bytes() for page, prefix in named}
    )


def export(
    course: Course,
    target: Path,
    plugin: type[Export] = GradesExport,
    states: States | None = None,
    sections: Sequence[tuple[Course, States]] = (),
) -> Path:
    """Write all grades with an export plugin, those of further sections as well.

    states say what has become of each hand-in, by assignment and student.
    """
    tables = [_table(each, plugin, its) for each, its in [(course, states), *sections]]
    heads = {tuple(map(tuple, table[: plugin.headings])) for table in tables}
    if len(heads) > 1:
        raise UserError(
            "The sections have other assignments, exercises or points: build them "
            "from one course, or export them one by one."
        )
    more = [row for table in tables[1:] for row in table[plugin.headings :]]
    write_rows(target, tables[0] + more)
    return target


def _table(course: Course, plugin: type[Export], states: States | None) -> list[Row]:
    with course.gradebook() as gradebook:
        if not any(a.num_submissions for a in gradebook.assignments):
            raise UserError(
                f"Nothing has been graded in {course.root} yet: "
                f"grade first, with {command('autograde ASSIGNMENT', course.root)}."
            )
        exporter = plugin(config=course.config)
        exporter.section, exporter.states = course.directory().course_id, states
        return exporter.table(gradebook)


def exchange_root(course: Course) -> Path:
    """The folder through which work travels."""
    from nbgrader.exchange import ExchangeFactory

    factory = ExchangeFactory(config=course.config)
    directory = course.directory()
    return Path(factory.ReleaseAssignment(coursedir=directory).root)


def exchange_action(course: Course, action: str, assignment: str, **traits):
    """One of nbgrader's exchange actions, set to an assignment."""
    from nbgrader.auth import Authenticator
    from nbgrader.exchange import ExchangeFactory

    factory = ExchangeFactory(config=course.config)
    return getattr(factory, action)(
        coursedir=course.directory(assignment),
        authenticator=Authenticator(config=course.config),
        **traits,
    )


def transfer(exchange, advice: str = "") -> None:
    """Run an exchange action; a refusal becomes one sentence."""
    from nbgrader.exchange import ExchangeError

    try:
        exchange.start()
    except (ExchangeError, PermissionError) as refusal:
        if not os.access(exchange.root, os.W_OK | os.X_OK):
            raise UserError(
                f"The exchange {exchange.root} is missing or not writable: `grader "
                "doctor` says how to mend it; --zip and --from do without."
            ) from None
        said = str(refusal).partition(", add --force")[0]  # nbgrader's own option
        raise UserError(f"The exchange says: {said}. {advice}".strip()) from None
    except KeyError as unknown:
        if "getpwuid" not in str(unknown):
            raise
        raise UserError(
            "The exchange needs to know who you are, and your account has no name: "
            "--zip and --from do without."
        ) from None
