"""What of this machine a sandbox sees: an interpreter and the student package.

The rest of the grader, the solutions and the course folder are not there, also where
they lie inside a folder that has to be shown.
"""

import os
import stat
from collections.abc import Iterable
from itertools import dropwhile
from pathlib import Path

import grader
from grader.sandbox.sandbox_spec import OWN, Setting

INSIDE = Path(__file__).parent / "child"
SYSTEM = ("/usr",)
LINKS = ("/bin", "/sbin", "/lib", "/lib64", "/lib32")
ETC = ("/etc/ld.so.cache", "/etc/localtime", "/etc/fonts", "/etc/alternatives")


def secret_folders() -> list[Path]:
    """Where the trusted half of this project and the course beside it lie.

    In a checkout the course lies in solutions/, installed it lies in hand_derived/.
    """
    beside = package_folder().parent
    folders = [package_folder(), beside / "solutions", beside / "hand_derived"]
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


def covered(setting: Setting) -> list[Path]:
    """Those secret folders that lie in a folder that is shown, the outermost ones."""
    shown = [*setting.folders, *map(Path, SYSTEM)]
    secrets = {*secret_folders(), *setting.secrets}
    secrets = {s for s in secrets if not secrets.intersection(s.parents)}
    inside = [s for s in secrets if any(s.is_relative_to(folder) for folder in shown)]
    return sorted(inside, key=lambda path: len(path.parts))


def closed_way() -> Path | None:
    """For root: a folder above what notebooks need that their user may not enter."""
    if os.geteuid() != 0:
        return None
    needed = [*OWN.folders, *student_files(), INSIDE]
    ways = [way for place in needed for way in (*reversed(place.parents), place)]
    folders = (way for way in ways if way.is_dir())
    return next((f for f in folders if not f.stat().st_mode & stat.S_IXOTH), None)


def readable(setting: Setting) -> list[str]:
    """Everything that Landlock is to leave readable."""
    links = [link for link in LINKS if os.path.exists(link)]
    folders = [*setting.folders, *student_files(), INSIDE]
    devices = [f"/dev/{name}" for name in ("null", "urandom", "random")]
    return [*SYSTEM, *links, *ETC, *map(str, folders), *devices, "/proc/self"]
