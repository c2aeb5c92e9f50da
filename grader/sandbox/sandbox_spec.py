"""What a zygote is made for: which walls, which interpreter, what to hide."""

import functools
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError

OWN_KERNEL = "python3"
PLAIN = [
    ["-m", name, "-f", "{connection_file}"]
    for name in ("ipykernel_launcher", "ipykernel")
]
PYTHONS = ("python", "python3", f"python3.{sys.version_info[1]}")  # Jupyter's own rule
PACKAGE = Path(__file__).resolve().parents[2]  # where `grader` is imported from
ASK = (
    "import sys as s; print(s.executable, s.prefix, s.base_prefix, *s.path, sep='\\n')"
)
VERSION = re.compile(r"python\d+\.\d+")
PACKAGES = ("lib-dynload", "site-packages", "dist-packages")


@dataclass(frozen=True)
class Tier:
    """A way to wall submissions off.

    bwrap: the outer wall, or "". walls: those of each submission (child.isolation).
    fresh: whether every submission needs a zygote of its own.
    """

    name: str
    bwrap: str = ""
    walls: str = "plain"
    fresh: bool = False


@dataclass(frozen=True)
class Interpreter:
    """A Python with ipykernel: its program, its environment, what that rests on.

    path: where its modules come from. A prefix may be /usr, or somebody's home, so of
    a prefix only what belongs to Python is shown, never the folder itself.
    """

    python: str
    prefix: str
    base: str
    path: tuple[str, ...] = ()

    @property
    def programs(self) -> list[str]:
        """The names by which it is started, links most of them."""
        version = next((m[0] for p in self.path if (m := VERSION.search(p))), "")
        names = {*PYTHONS, version} - {""}
        folders = dict.fromkeys((self.prefix, self.base))
        found = [f"{folder}/bin/{name}" for folder in folders for name in sorted(names)]
        return [p for p in dict.fromkeys((self.python, *found)) if os.path.exists(p)]

    @property
    def folders(self) -> list[Path]:
        """Its modules: the standard library, packages, a mark of the environment."""
        prefixes = dict.fromkeys((self.prefix, self.base))
        candidates = [Path(p) for p in self.path if _of_python(Path(p))]
        candidates += [Path(prefix, "pyvenv.cfg") for prefix in prefixes]
        # The libraries of conda are loaded by names that no file tells.
        condas = [p for p in prefixes if Path(p, "conda-meta").is_dir()]
        candidates += [Path(prefix, "lib") for prefix in condas]
        there = [path for path in candidates if path.exists()]
        found: list[Path] = []
        for path in dict.fromkeys((*there, *(path.resolve() for path in there))):
            if not any(path.is_relative_to(other) for other in found):
                found.append(path)
        return found


def _of_python(path: Path) -> bool:
    """Whether a place on Python's path is its own: not a project or a home."""
    library = VERSION.fullmatch(path.name) and (path / "os.py").exists()
    zipped = path.suffix == ".zip" and path.name.startswith("python")
    return bool(library or zipped or path.name in PACKAGES)


OWN = Interpreter(sys.executable, sys.prefix, sys.base_prefix, tuple(sys.path))


@dataclass(frozen=True)
class Cold:
    """A kernel that no zygote can be: its command, variables, what it has to see."""

    argv: tuple[str, ...]
    environment: tuple[tuple[str, str], ...]
    folders: tuple[Path, ...]
    programs: tuple[str, ...] = ()

    def order(self) -> dict:
        """What the submission needs to start it."""
        return {"argv": self.argv, "environment": dict(self.environment)}


@dataclass(frozen=True)
class Setting:
    """All that has to be the same for two submissions to share a zygote."""

    tier: Tier
    interpreter: Interpreter = OWN
    secrets: tuple[Path, ...] = ()
    cold: Cold | None = None
    extra: tuple[Path, ...] = ()

    @property
    def folders(self) -> list[Path]:
        """Everything of the machine that notebooks need to see, but for programs."""
        cold = self.cold.folders if self.cold else ()
        return list(dict.fromkeys((*self.interpreter.folders, *cold, *self.extra)))

    @property
    def programs(self) -> list[str]:
        """What is started, with the libraries of each."""
        return [*self.interpreter.programs, *(self.cold.programs if self.cold else ())]


def setting_for(tier: Tier, kernel: str, extra: tuple[Path, ...] = ()) -> Setting:
    """The setting for a Jupyter kernel; UserError if it is not installed.

    Plain ipykernel, of this environment or of another, is what a zygote can be. Any
    other kernel runs as it is, in the same sandbox. extra: more files to show.
    """
    if kernel == OWN_KERNEL:
        return Setting(tier, extra=extra)
    spec = _spec(kernel)
    first = spec.argv[0]
    program = sys.executable if first in PYTHONS else shutil.which(first)
    if program is None:
        raise UserError(
            f"The kernel {kernel!r} starts {first!r}, which is not installed here."
        )
    python = spec.language == "python"
    if python and _is_plain(spec):
        return Setting(tier, _ask(program), extra=extra)
    return Setting(tier, cold=_cold(spec, program, python=python), extra=extra)


def _spec(kernel: str):
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    try:
        return KernelSpecManager().get_kernel_spec(kernel)
    except NoSuchKernel:
        raise UserError(
            f"The assignment asks for the kernel {kernel!r}, which is not installed "
            f"here: install it, or write {OWN_KERNEL!r} into the master."
        ) from None


def _is_plain(spec) -> bool:
    """Whether a Python kernel is ipykernel without anything special."""
    words = [word for word in spec.argv[1:] if not word.startswith("-Xfrozen")]
    return words in PLAIN and not spec.env


def _cold(spec, program: str, *, python: bool) -> Cold:
    """A kernel as it is; a Python kernel finds the student package as well."""
    environment = dict(spec.env)
    programs, folders = [program], _around(Path(program))
    interpreter = _python_of(Path(program))
    if interpreter:
        programs += interpreter.programs
        folders += interpreter.folders
        if python and interpreter != OWN:
            environment.setdefault("PYTHONPATH", str(PACKAGE))
    folders.append(Path(spec.resource_dir))
    words = [w.replace("{resource_dir}", spec.resource_dir) for w in spec.argv[1:]]
    return Cold(
        (program, *words),
        tuple(sorted(environment.items())),
        tuple(dict.fromkeys(folders)),
        tuple(dict.fromkeys(programs)),
    )


def _python_of(program: Path) -> Interpreter | None:
    """The Python that a program is, or that of the environment it lies in."""
    if "python" in program.name:
        return _ask(str(program))
    beside = program.parent / "python"
    marked = (program.parent.parent / "pyvenv.cfg").exists() and beside.exists()
    return _ask(str(beside)) if marked else None


def _around(program: Path) -> list[Path]:
    """What to show beside a program: an environment of conda, its folder in /opt."""
    found = []
    for path in (program, program.resolve()):
        top = path.parent.parent
        if (top / "conda-meta").is_dir():
            found.append(top)
        elif path.is_relative_to("/opt") and len(path.parts) > 3:
            found.append(Path(*path.parts[:3]))
    return found


@functools.cache
def _ask(program: str) -> Interpreter:
    if os.path.abspath(program) == os.path.abspath(sys.executable):
        return OWN
    said = subprocess.run(
        [program, "-I", "-c", ASK], capture_output=True, text=True, check=True
    )
    python, prefix, base, *path = said.stdout.splitlines()
    return Interpreter(python, prefix, base, tuple(path))
