"""A course folder: where it is, how it is configured, what and who is in it."""

import ast
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from grader.course import schema_version
from grader.course.source import CourseSource, load_source, packaged
from grader.errors import UserError, command

CONFIG_FILE = "nbgrader_config.py"
# nbgrader, SQLAlchemy and traitlets read these in a path as patterns and variables.
UNFIT = "?*[]%$"


@dataclass(frozen=True)
class Course:
    """One course folder and the nbgrader configuration that lies in it."""

    root: Path
    config: Config

    @property
    def source(self) -> CourseSource:
        """What this course was built from."""
        return source_of(self.config)

    @property
    def log(self) -> Path:
        """The file that takes everything nbgrader and its kernels say."""
        return self.root / "grader.log"

    def directory(self, assignment: str = "", student: str = "*"):
        """nbgrader's view of the folder, set to one assignment and student."""
        from nbgrader.coursedir import CourseDirectory

        directory = CourseDirectory(config=self.config)
        directory.assignment_id, directory.student_id = assignment, student
        return directory

    def gradebook(self):
        """nbgrader's gradebook of this course; close it after use (with does)."""
        from nbgrader.api import Gradebook
        from sqlalchemy.exc import DatabaseError

        schema_version.read_here()
        directory = self.directory()
        try:
            return Gradebook(directory.db_url, directory.course_id)
        except DatabaseError:
            # Of two who open it at once, both may have begun to make a table.
            return Gradebook(directory.db_url, directory.course_id)

    def at(self, step: str, assignment: str, student: str = ".") -> Path:
        """Folder of an assignment at a step: source, release, submitted and so on."""
        place = getattr(self._layout, f"{step}_directory")
        return Path(self._layout.format_path(place, student, assignment))

    @cached_property
    def _layout(self):
        """nbgrader's view of the folder, for places: made once, as it takes a while."""
        return self.directory()

    def assignments(self) -> list[str]:
        """Names of all assignments that have been built."""
        return _folders(self.root / "source")

    def notebooks(self, assignment: str) -> list[str]:
        """Names, without ending, of the notebooks that students get."""
        return sorted(p.stem for p in self.at("release", assignment).glob("*.ipynb"))

    def students(self, assignment: str) -> list[str]:
        """Everyone whose work on an assignment has been collected."""
        everyone = _folders(self.root / "submitted")
        return [s for s in everyone if self.at("submitted", assignment, s).is_dir()]

    def know_assignment(self, assignment: str) -> str:
        """The name itself, or a sentence with the names that there are."""
        known("assignment", assignment, self.assignments(), self.root)
        if not self.notebooks(assignment):
            raise UserError(
                f"{self.at('release', assignment)} holds no notebook: run "
                f"{command(f'build {assignment}', self.root)}."
            )
        return assignment

    def know_gradebook(self, assignment: str) -> None:
        """Refuse a gradebook without the assignment: a build writes it there."""
        from nbgrader.api import MissingEntry

        with self.gradebook() as gradebook:
            try:
                gradebook.find_assignment(assignment)
            except MissingEntry:
                raise UserError(
                    f"The gradebook of {self.root} does not know {assignment}: run "
                    f"{command(f'build {assignment}', self.root)}."
                ) from None

    def know_students(self, assignment: str, wanted: list[str]) -> list[str]:
        """Those asked for, or all; a sentence if someone has handed in nothing."""
        everyone = self.students(assignment)
        if not everyone:
            raise UserError(
                f"Nobody's work on {assignment} is in {self.root / 'submitted'} yet: "
                f"fetch it with {command(f'collect {assignment}', self.root)}."
            )
        for name in wanted:
            known("student", name, everyone, self.root)
        return list(dict.fromkeys(wanted)) or everyone


def source_of(config: Config) -> CourseSource:
    """The source that a configuration names, else the one that comes with us."""
    return load_source(Path(config.Grader.get("source") or packaged()))


def root_of(config: Config) -> Path:
    """The course folder that a configuration is for."""
    from nbgrader.coursedir import CourseDirectory

    return Path(CourseDirectory(config=config).root)


def recorded_source(root: Path) -> Path:
    """The course.toml that a course folder's configuration names, without running it.

    A guess for a head start: what counts is source_of.
    """
    with suppress(OSError, SyntaxError, ValueError):
        for node in ast.walk(ast.parse((Path(root) / CONFIG_FILE).read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "source":
                return Path(ast.literal_eval(node.value))
    return packaged()


def fit_folder(root: Path) -> Path:
    """The folder itself; UserError if its name means something else to nbgrader."""
    found = sorted(set(UNFIT) & set(str(root)))
    if found:
        raise UserError(
            f"{root} cannot hold a course, for nbgrader does not read "
            f"{' '.join(found)} in a path as such: name a folder without."
        )
    return root


def open_course(root: Path) -> Course:
    """The course in a folder; UserError if there is none."""
    root = fit_folder(Path(root).expanduser().resolve())
    file = root / CONFIG_FILE
    if root.is_file():
        raise UserError(f"{root} is a file: name a course folder with --course.")
    if not file.is_file():
        raise UserError(
            f"{root} is not a course folder (it has no {CONFIG_FILE}): make one there "
            f"with {command('build', root)}, or name another with --course."
        )
    put_tools_on_path()
    try:
        config = PyFileConfigLoader(CONFIG_FILE, path=str(root)).load_config()
    except Exception as problem:  # whatever a hand-written Python file may raise
        raise UserError(f"{file} cannot be read: {problem}. Mend that line.") from None
    return Course(root, config)


def known(kind: str, name: str, names: list[str], root: Path) -> str:
    """The name if it is among the names; else a sentence that lists them."""
    if name in names:
        return name
    listed = ", ".join(names) if names else "none yet"
    raise UserError(f"There is no {kind} {name!r} in {root}. Known: {listed}.")


def put_tools_on_path() -> None:
    """Let nbgrader find alembic, which it starts by name, in this environment."""
    tools = str(Path(sys.executable).parent)
    path = os.environ.get("PATH", "").split(os.pathsep)
    if path[0] != tools:
        os.environ["PATH"] = os.pathsep.join([tools, *path])


def _folders(parent: Path) -> list[str]:
    if not parent.is_dir():
        return []
    names = (p.name for p in parent.iterdir() if p.is_dir())
    return sorted(name for name in names if not name.startswith("."))
