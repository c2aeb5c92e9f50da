"""Work that travels as files: zips for a learning platform, and its downloads.

A download holds one notebook for each student, under a name that the platform made up.
nbgrader's zip_collect sorts them into the course folder once it can read those names.
"""

import re
import shutil
import zipfile
from pathlib import Path

from nbgrader.apps.zipcollectapp import ZipCollectApp
from nbgrader.plugins import FileNameCollectorPlugin

from grader.course.folder import Course
from grader.engine.handed_in import digest
from grader.errors import UserError

FILE = r"(?P<file_id>[^/]+?)(?: ?\(\d+\)|[-_]\d+)?\.ipynb"
# Names as platforms write them, after the last folder named "extracted".
PATTERNS = {
    "Moodle": rf"(?P<student_id>[^/]+?)_\d+_assignsubmission_file_?/?(?:.*/)?{FILE}",
    "Canvas": rf"(?P<student_id>[^/_]+)(?:_LATE)?_\d+_\d+_{FILE}",
    "a folder for each student": rf"(?P<student_id>[^/]+)/(?:.*/)?{FILE}",
    "student_notebook.ipynb": rf"(?P<student_id>[^/]+?)_{FILE}",
}


class LmsCollector(FileNameCollectorPlugin):
    """Reads student and notebook from the names in PATTERNS, or from named_regexp.

    skipped keeps the names of notebooks that no pattern fits.
    """

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.skipped: list[str] = []

    def collect(self, submitted_file):
        """Student and notebook of one extracted file; None for any other file."""
        if Path(submitted_file).suffix != ".ipynb":
            return None
        name = submitted_file.rpartition("/extracted/")[2]
        wanted = [self.named_regexp] if self.named_regexp else PATTERNS.values()
        for pattern in wanted:
            if match := re.fullmatch(pattern, name):
                found = match.groupdict()
                student = re.sub(r"[^\w.@-]+", "_", found["student_id"].strip())
                return {**found, "student_id": student}
        self.skipped.append(name)
        return None


def collect_downloads(
    course: Course, assignment: str, downloads: Path, pattern: str = ""
) -> tuple[list[str], list[str]]:
    """Put downloaded notebooks where nbgrader expects them.

    Gives the students whose work is new or changed, and the files that fit nobody.

    downloads is a folder or a zip. pattern is a regular expression with the groups
    student_id and file_id, for names that PATTERNS does not fit.
    """
    _check_pattern(pattern)
    archive = course.root / "downloaded" / assignment / "archive"
    _check_apart(downloads, archive)
    shutil.rmtree(archive, ignore_errors=True)
    _unpack(downloads, archive)
    if not any(archive.rglob("*.ipynb")):
        raise UserError(f"There is no notebook (.ipynb) in {downloads}.")
    app = ZipCollectApp(config=course.config)
    app.coursedir = course.directory(assignment)
    app.force, app.collector_plugin = True, LmsCollector
    app.init_plugins()
    app.collector_plugin_inst.named_regexp = pattern
    before = _fingerprints(course, assignment)
    try:
        app.extract_archive_files()
        app.process_extracted_files()
    except SystemExit:  # how nbgrader's apps fail
        raise UserError(
            f"nbgrader could not sort the files of {downloads} to students "
            f"(two for one student?); {course.log} says which."
        ) from None
    after = _fingerprints(course, assignment)
    changed = sorted(s for s in after if after[s] != before.get(s))
    return changed, app.collector_plugin_inst.skipped


def pack(folder: Path, target: Path, inside: str) -> int:
    """Write a folder into a new zip, in which it is called inside; how many files."""
    files = sorted(p for p in folder.rglob("*") if p.is_file())
    files = [p for p in files if "__pycache__" not in p.parts]
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files:
            archive.write(path, inside / path.relative_to(folder))
    return len(files)


def _check_apart(downloads: Path, archive: Path) -> None:
    """Refuse a folder that would be copied into itself."""
    here, there = downloads.resolve(), archive.resolve()
    if there.is_relative_to(here) or here.is_relative_to(there):
        raise UserError(
            f"{here} holds the course or lies in its folder downloaded/: name the "
            "folder or zip that the learning platform gave you."
        )


def _unpack(downloads: Path, archive: Path) -> None:
    if not downloads.exists():
        raise UserError(f"There is no file or folder {downloads}.")
    if downloads.is_dir():
        shutil.copytree(_inner(downloads), archive)
    elif zipfile.is_zipfile(downloads):
        unpacked = archive.with_name("unpacked")
        shutil.rmtree(unpacked, ignore_errors=True)
        try:
            with zipfile.ZipFile(downloads) as file:
                file.extractall(unpacked)
        except zipfile.BadZipFile as damage:
            raise UserError(
                f"{downloads} is damaged ({damage}): download it again."
            ) from None
        shutil.copytree(_inner(unpacked), archive)
        shutil.rmtree(unpacked)
    else:
        raise UserError(f"{downloads} is neither a folder nor a zip file.")


def _inner(folder: Path) -> Path:
    """The folder itself, or the only folder in it: zips often add one around all."""
    inside = [p for p in folder.iterdir() if not p.name.startswith((".", "__MACOSX"))]
    lone = inside[0] if len(inside) == 1 and inside[0].is_dir() else None
    holds_students = lone and any(p.is_dir() for p in lone.iterdir())
    return _inner(lone) if holds_students else folder


def _fingerprints(course: Course, assignment: str) -> dict[str, list]:
    """What each student has in submitted, by content."""
    return {
        student: [
            digest(path.read_bytes())
            for path in sorted(course.at("submitted", assignment, student).iterdir())
            if path.suffix == ".ipynb"
        ]
        for student in course.students(assignment)
    }


def _check_pattern(pattern: str) -> None:
    try:
        groups = set(re.compile(pattern).groupindex)
    except re.error as problem:
        raise UserError(f"--pattern is no regular expression: {problem}.") from None
    if pattern and not {"student_id", "file_id"} <= groups:
        raise UserError(
            "--pattern needs the groups (?P<student_id>...) and (?P<file_id>...)."
        )
