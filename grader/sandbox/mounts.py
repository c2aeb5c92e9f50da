"""What of this machine a sandbox sees: a list of files, and no system folder.

An interpreter with its packages, the libraries that the loader gives it, a few
programs, fonts and time zones, and the student package. Whatever else lies on the
machine is not there, wherever a configuration puts it: exchange, courses, homes, /run,
/var. The rest of the grader and the solutions are covered where they lie inside.
"""

import functools
import os
import stat
from collections.abc import Iterable
from itertools import dropwhile
from pathlib import Path

import grader
from grader.sandbox import shared_libraries
from grader.sandbox.sandbox_spec import OWN, Setting

INSIDE = Path(__file__).parent / "child"
LINKS = ("/bin", "/sbin", "/lib", "/lib64", "/lib32")
DATA = (
    "/etc/ld.so.cache", "/etc/localtime", "/usr/share/zoneinfo", "/usr/share/fonts",
)  # fmt: skip
PROGRAMS = (
    "sh", "bash", "env", "ls", "cat", "head", "tail", "wc", "sleep", "uname", "date",
    "mkdir", "rm", "cp", "mv", "touch", "echo", "true", "false", "sort", "grep",
)  # fmt: skip
# What packages from an index may ask of a machine (the "manylinux" agreement, without
# windows on a screen); read from each of their files it would take as long as Python
# takes to start.
WHEELS = (
    "libc.so.6", "libm.so.6", "libdl.so.2", "librt.so.1", "libpthread.so.0",
    "libutil.so.1", "libresolv.so.2", "libgcc_s.so.1", "libz.so.1", "libstdc++.so.6",
    "libexpat.so.1",
)  # fmt: skip
NO_USE = ("_tkinter.", "nis.")  # they need a screen, a network, and many libraries
OF_SYSTEM = "dist-packages"  # its extension modules ask for anything


def secret_folders() -> list[Path]:
    """Where the trusted half of this project and the course beside it lie.

    In a checkout the course lies in solutions/, installed it lies in hand_derived/; an
    environment may hold one that was installed beside the checkout that runs.
    """
    beside = package_folder().parent
    places = dict.fromkeys([beside, *(Path(place).resolve() for place in OWN.path)])
    installed = [place / "hand_derived" for place in places]
    folders = [package_folder(), beside / "solutions", *installed]
    return [folder for folder in folders if folder.is_dir()]


def package_folder() -> Path:
    """The folder of the package `grader`."""
    return Path(grader.__file__).resolve().parent


def found_by_itself(path: Iterable[str] = OWN.path) -> bool:
    """Whether Python finds the package without being told where, by PYTHONPATH say.

    What it was told stands in its path before the place of the standard library.
    """
    own = dropwhile(lambda place: not place.endswith(".zip"), path)
    return any(Path(place).resolve() == package_folder().parent for place in own)


def student_files() -> list[Path]:
    """What travels with the notebooks; shown where it lies, so tracebacks agree."""
    return [package_folder() / "__init__.py", package_folder() / "student"]


@functools.cache
def shown(setting: Setting) -> tuple[Path, ...]:
    """All files and folders that a sandbox shows, but for the student package.

    Each where it is looked for, which may be a link; and no link is above any.
    """
    tools = [f"/usr/bin/{name}" for name in PROGRAMS]
    programs = [p for p in (*setting.programs, *tools) if os.path.exists(p)]
    modules = [str(path) for f in setting.folders for path in _extensions(f)]
    libraries = shared_libraries.needed([*programs, *modules], WHEELS)
    shell = ["/bin/sh"] if os.path.exists("/bin/sh") else []
    data = [place for place in DATA if os.path.exists(place)]
    files = [_beside(path) for path in (*programs, *shell, *libraries)]
    found: list[Path] = []
    for path in sorted({*setting.folders, *map(Path, data), *files}):
        if not any(path.is_relative_to(other) for other in found):
            found.append(path)
    return tuple(found)


def _beside(path: str) -> Path:
    """A path without links above it; it may be one itself."""
    return Path(os.path.realpath(os.path.dirname(path)), os.path.basename(path))


def _extensions(folder: Path) -> list[Path]:
    """Extension modules of which the libraries have to be looked up."""
    if folder.name == OF_SYSTEM:
        return sorted(folder.rglob("*.so"))
    found = (*folder.glob("lib-dynload/*.so"), *folder.glob("*.so"))
    return sorted(path for path in found if not path.name.startswith(NO_USE))


def covered(setting: Setting) -> list[Path]:
    """Those secret folders that lie in a folder that is shown, the outermost ones."""
    return list(_covered(setting, (*secret_folders(), *setting.secrets)))


@functools.cache
def _covered(setting: Setting, secrets: tuple[Path, ...]) -> tuple[Path, ...]:
    outer = {s for s in secrets if not set(secrets).intersection(s.parents)}
    inside = [s for s in outer if any(s.is_relative_to(f) for f in shown(setting))]
    return tuple(sorted(inside, key=lambda path: (len(path.parts), path)))


def closed_way() -> Path | None:
    """For root: a folder above what notebooks need that their user may not enter."""
    if os.geteuid() != 0:
        return None
    programs = [Path(os.path.realpath(program)) for program in OWN.programs]
    needed = [*OWN.folders, *programs, *student_files(), INSIDE]
    ways = [way for place in needed for way in (*reversed(place.parents), place)]
    folders = (way for way in ways if way.is_dir())
    return next((f for f in folders if not f.stat().st_mode & stat.S_IXOTH), None)


def closed_place() -> Path:
    """What of Python or the student package others may not read; if all, the latter."""
    places = (*OWN.folders, *student_files())
    closed = (p for p in places if not p.stat().st_mode & stat.S_IROTH)
    return next(closed, student_files()[-1])


@functools.cache
def links(setting: Setting) -> dict[str, str]:
    """Programs that are links, with the place where each really lies.

    Such a one stays a link: a program looks for its libraries beside that place.
    """
    programs = (p for p in shown(setting) if p.parent.name == "bin" and p.is_symlink())
    return {str(program): os.path.realpath(program) for program in programs}


def readable(setting: Setting) -> list[str]:
    """Everything that Landlock is to leave readable."""
    files = [*shown(setting), *student_files(), INSIDE]
    devices = [f"/dev/{name}" for name in ("null", "urandom", "random")]
    return [*map(str, files), *devices, "/proc/self"]
