"""Importing the solutions and the exercises of a course from its folder.

A course is no installed package. Its exercises get a private name. They say `from
solutions import conv`, so while they are imported, `solutions` is that of their course;
afterwards the name means again what it meant before.
"""

import hashlib
import importlib
import pkgutil
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import grader
from grader.errors import UserError

SOLUTIONS = "solutions"
OWN = Path(grader.__file__).resolve().parent / "exercises"


@contextmanager
def solutions_of(folder: Path) -> Iterator[None]:
    """While this lasts, `import solutions` means the solutions of a course."""
    if SOLUTIONS not in sys.modules:
        with suppress(ImportError):
            importlib.import_module(SOLUTIONS)
    loaded = sys.modules.get(SOLUTIONS)
    if loaded is not None and Path(loaded.__path__[0]).resolve() == folder:
        yield  # those of the course that is installed beside us
        return
    aside = _forget(SOLUTIONS)
    _package(SOLUTIONS, folder)
    try:
        yield
    finally:
        _forget(SOLUTIONS)
        sys.modules.update(aside)


def import_folder(
    folder: Path, kind: str, first: Path | None = None
) -> list[ModuleType]:
    """Import every module below a folder; kind tells its private name from others.

    first is a package in it that the others count on. UserError with file and line if
    a module cannot be imported.
    """
    if not folder.is_dir():
        return []
    name = _name_of(folder, kind)
    try:
        if name not in sys.modules:
            _package(name, folder)
        if first is not None and first.is_dir():
            importlib.import_module(".".join((name, *first.relative_to(folder).parts)))
        entries = pkgutil.walk_packages([str(folder)], prefix=f"{name}.")
        modules = [importlib.import_module(entry.name) for entry in entries]
    except Exception as problem:  # whatever an author's module may raise
        _forget(name)
        raise UserError(_told(problem, folder)) from problem
    return [sys.modules[name], *modules]


def forget_folder(folder: Path, kind: str) -> None:
    """Import the modules of a folder anew when they are asked for again."""
    _forget(_name_of(folder, kind))
    importlib.invalidate_caches()


def _name_of(folder: Path, kind: str) -> str:
    """The exercises in this package keep their name; others get one of their place."""
    if folder == OWN:
        return "grader.exercises"
    place = hashlib.sha256(str(folder).encode()).hexdigest()[:12]
    return f"_course_{kind}_{place}"


def _package(name: str, folder: Path) -> None:
    """Make a folder importable under a name, with its __init__.py if it has one."""
    init = folder / "__init__.py"
    spec = ModuleSpec(name, None, is_package=True)
    if init.is_file():
        spec = spec_from_file_location(name, init) or spec
    spec.submodule_search_locations = [str(folder)]
    module = module_from_spec(spec)
    sys.modules[name] = module
    if spec.loader is not None:
        spec.loader.exec_module(module)


def _forget(name: str) -> dict[str, ModuleType]:
    """Take a package and all below it out of the imported modules; returns them."""
    known = [n for n in sys.modules if n == name or n.startswith(f"{name}.")]
    return {each: sys.modules.pop(each) for each in known}


def _told(problem: Exception, folder: Path) -> str:
    """What went wrong and where, at the innermost line of the course's own files."""
    lines = traceback.extract_tb(problem.__traceback__)
    own = [line for line in lines if Path(line.filename).is_relative_to(folder.parent)]
    where = f"{own[-1].filename}, line {own[-1].lineno}" if own else str(folder)
    if isinstance(problem, SyntaxError) and problem.filename:
        where = f"{problem.filename}, line {problem.lineno}"
    kind = type(problem).__name__
    return f"{where} cannot be imported ({kind}: {problem}): mend it."
