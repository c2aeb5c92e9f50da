"""What a course is made of: a folder with a course.toml, and what that names.

id = "convolutions"
title = "Convolutions by hand"
notebooks = ["01_conv"]         # in the order in which they are worked through
exchange = "/srv/exchange"      # optional: where work travels; else nbgrader's own

[folders]                       # beside course.toml, unless said otherwise
notebooks = "notebooks"         # NN_name/name.py: the masters
solutions = "solutions"         # name.py, name.md: answers and rubrics
exercises = "exercises"         # what each exercise asks: points, known mistakes
answers = "answers"             # answers on file: right/ and wrong/
oracles = "oracles"             # optional: every reference a second time, in tables
                                # ORACLES of its modules: name -> function
travels = "exercises/student"   # optional: a package that goes to the students; it
                                # registers what the course adds to their checks

[rules]                         # what the build asks of every notebook
points = 100
minutes = [60, 90]              # of exercises, the optional ones left out

[solutions_after]               # optional: from when on pages of feedback show model
01_conv = 2026-11-20T18:00:00+01:00     # solutions; without a zone, this machine's
"""

import tomllib
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import grader
from grader.course.modules import forget_folder, import_folder, solutions_of
from grader.course.solution_dates import solution_dates
from grader.errors import UserError

if TYPE_CHECKING:  # with it comes NumPy
    from grader.course.catalog import Catalog

FILE = "course.toml"
INSTALLED = "hand_derived"  # where a wheel puts the course of this repository
# Where a course.toml is looked for, in a folder and in those above it.
PLACES = (Path(FILE), Path("notebooks", FILE))
FOLDERS = {
    "notebooks": "notebooks",
    "solutions": "solutions",
    "exercises": "exercises",
    "answers": "answers",
    "oracles": "oracles",
    "travels": "exercises/student",
}
RULES: dict[str, type | tuple] = {"points": (int, float), "minutes": list}
KEYS: dict[str, type] = {
    "id": str, "title": str, "notebooks": list, "exchange": str, "folders": dict,
    "rules": dict, "solutions_after": dict,
}  # fmt: skip


@dataclass(frozen=True)
class CourseSource:
    """A course as its authors keep it. Paths are absolute.

    points: of every notebook, None if the course does not say. minutes: least and most
    of the exercises of a notebook, or None. solutions_after: for assignments when model
    solutions may be shown, in ISO form with a zone.
    """

    file: Path
    id: str
    title: str
    assignments: tuple[str, ...]
    folders: dict[str, Path] = field(hash=False)
    points: float | None = None
    minutes: tuple[float, float] | None = None
    exchange: str = ""
    solutions_after: dict[str, str] = field(default_factory=dict, hash=False)

    @property
    def folder(self) -> Path:
        """The folder of the course.toml."""
        return self.file.parent

    @property
    def installed(self) -> bool:
        """Whether it is the course of an installed package, which is left as it is."""
        return INSTALLED in self.file.parts and self.file == packaged()

    @property
    def masters(self) -> dict[str, Path]:
        """Master of each assignment, in the order of the course."""
        top = self.folders["notebooks"]
        return {name: top / name / f"{name[3:]}.py" for name in self.assignments}

    @property
    def secret_folders(self) -> list[Path]:
        """What no notebook that is graded may see."""
        names = ("notebooks", "solutions", "exercises", "answers", "oracles")
        return [self.folders[n] for n in names if self.folders[n].is_dir()]

    @cached_property
    def catalog(self) -> "Catalog":
        """The exercises of the course; imports its modules."""
        from grader.course.catalog import Catalog

        exercises, travels = self.folders["exercises"], self.folders["travels"]
        inside = travels.is_relative_to(exercises)
        if not inside:
            import_folder(travels, "travels")
        with solutions_of(self.folders["solutions"]):
            first = travels if inside else None
            modules = import_folder(exercises, "exercises", first)
        return Catalog(self.masters.values(), modules)

    @cached_property
    def oracles(self) -> dict:
        """Independent evaluations by the name of the exercise; empty without any."""
        modules = import_folder(self.folders["oracles"], "oracles")
        tables = [getattr(module, "ORACLES", {}) for module in modules]
        return {name: oracle for table in tables for name, oracle in table.items()}


def packaged() -> Path:
    """The course.toml of the course that comes with this package."""
    beside = Path(grader.__file__).resolve().parents[1]
    here = beside / "notebooks" / FILE
    return here if here.is_file() else beside / INSTALLED / "notebooks" / FILE


def enclosing(start: Path) -> Path | None:
    """The course.toml of a folder or the first one above it, if there is one."""
    start = start.expanduser().resolve()
    for folder in (start, *start.parents):
        for place in PLACES:
            if (folder / place).is_file():
                return folder / place
    return None


def nearest(start: Path) -> Path:
    """The course.toml of a folder or the first one above it, else the packaged one."""
    return enclosing(start) or packaged()


def find_source(folder: Path | None = None) -> CourseSource:
    """The course of a folder that was named, or of the nearest course.toml.

    UserError if the folder has none, or if it cannot be read.
    """
    if folder is None:
        return load_source(nearest(Path.cwd()))
    folder = folder.expanduser().resolve()
    for place in (Path(), *PLACES):
        if (folder / place).is_file():
            return load_source(folder / place)
    raise UserError(
        f"{folder} has no {FILE}: name the folder of a course with --source, or make "
        f"one with `grader new course {folder.name}`."
    )


def load_source(file: Path) -> CourseSource:
    """Read a course.toml; UserError with the file and the key that is wrong."""
    try:
        text = file.read_text("utf-8")
    except OSError as problem:
        raise UserError(f"{file} cannot be read: {problem.strerror}.") from None
    return _load(file.resolve(), text)


def forget(source: CourseSource) -> None:
    """Read a course anew the next time: its files have changed in this process."""
    for kind in ("travels", "exercises", "oracles"):
        forget_folder(source.folders[kind], kind)
    _load.cache_clear()


@lru_cache(maxsize=8)
def _load(file: Path, text: str) -> CourseSource:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise UserError(f"{file} is not valid TOML: {problem}.") from None
    _check(file, "", data, KEYS)
    for name in ("id", "title", "notebooks"):
        if not data.get(name):
            raise UserError(f"{file} does not say {name!r}: add it.")
    rules, named = data.get("rules", {}), data.get("folders", {})
    _check(file, "rules.", rules, RULES)
    _check(file, "folders.", named, dict.fromkeys(FOLDERS, str))
    folders = {
        name: (file.parent / named.get(name, usual)).resolve()
        for name, usual in FOLDERS.items()
    }
    minutes = rules.get("minutes")
    source = CourseSource(
        file,
        data["id"],
        data["title"],
        tuple(data["notebooks"]),
        folders,
        rules.get("points"),
        tuple(minutes) if minutes else None,
        data.get("exchange", ""),
        solution_dates(file, data),
    )
    _check_masters(source)
    return source


def _check(file: Path, above: str, data: dict, known: dict) -> None:
    """Refuse a key that nobody reads, or a value of the wrong type."""
    for name, value in data.items():
        if name not in known:
            raise UserError(
                f"{file} has an unknown key {above}{name}: it may be one of "
                f"{', '.join(known)}."
            )
        if not isinstance(value, known[name]) or isinstance(value, bool):
            raise UserError(f"{file}: the value of {above}{name} has a wrong type.")
    if len(data.get("minutes", (0, 0))) != 2:
        raise UserError(f"{file}: rules.minutes holds two numbers, least and most.")


def _check_masters(source: CourseSource) -> None:
    """Refuse a course whose notebooks are not where they should be."""
    for name, master in source.masters.items():
        if not (name[:2].isdigit() and name[2:3] == "_" and name[3:].isidentifier()):
            raise UserError(
                f"{source.file}: a notebook is called NN_name, as 01_conv; {name!r} "
                "is not."
            )
        if not master.is_file():
            raise UserError(
                f"{source.file} lists {name}, but there is no {master}: write the "
                "master, or take it off the list."
            )
    top = source.folders["notebooks"]
    for folder in sorted(top.glob("[0-9][0-9]_*/")):
        if folder.name not in source.assignments:
            raise UserError(
                f"{folder} is not listed in {source.file}: add {folder.name!r} to its "
                "notebooks, or remove the folder."
            )
