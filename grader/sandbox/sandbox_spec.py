"""What a zygote is made for: which walls, which interpreter, what to hide."""

import functools
import os
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
PACKAGES = ("site-packages", "dist-packages")


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

    path: where its modules come from; of these, folders of packages are shown.
    """

    python: str
    prefix: str
    base: str
    path: tuple[str, ...] = ()

    @property
    def folders(self) -> list[Path]:
        """The environment, what it was made from, where their links lead, packages."""
        candidates = [Path(self.prefix), Path(self.base)]
        candidates += [folder.resolve() for folder in candidates]
        candidates.append(Path(self.python).resolve().parent.parent)
        candidates += [Path(p) for p in self.path if Path(p).name in PACKAGES]
        found: list[Path] = []
        for folder in candidates:
            if not any(
                folder.is_relative_to(other) for other in (*found, Path("/usr"))
            ):
                found.append(folder)
        return found


OWN = Interpreter(sys.executable, sys.prefix, sys.base_prefix, tuple(sys.path))


@dataclass(frozen=True)
class Cold:
    """A kernel that no zygote can be: its command, variables, what it has to see."""

    argv: tuple[str, ...]
    environment: tuple[tuple[str, str], ...]
    folders: tuple[Path, ...]

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

    @property
    def folders(self) -> list[Path]:
        """Everything of the machine that notebooks need to see."""
        return [*self.interpreter.folders, *(self.cold.folders if self.cold else ())]


def setting_for(tier: Tier, kernel: str) -> Setting:
    """The setting for a Jupyter kernel; UserError if it is not installed.

    Plain ipykernel, of this environment or of another, is what a zygote can be. Any
    other kernel runs as it is, in the same sandbox.
    """
    if kernel == OWN_KERNEL:
        return Setting(tier)
    spec = _spec(kernel)
    first = spec.argv[0]
    program = sys.executable if first in PYTHONS else shutil.which(first)
    if program is None:
        raise UserError(
            f"The kernel {kernel!r} starts {first!r}, which is not installed here."
        )
    python = spec.language == "python"
    if python and _is_plain(spec):
        return Setting(tier, _ask(program))
    return Setting(tier, cold=_cold(spec, program, python=python))


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
    folders = _around(Path(program))
    if python and "python" in Path(program).name:
        interpreter = _ask(program)
        folders = interpreter.folders
        if interpreter != OWN:
            environment.setdefault("PYTHONPATH", str(PACKAGE))
    folders.append(Path(spec.resource_dir))
    words = [w.replace("{resource_dir}", spec.resource_dir) for w in spec.argv[1:]]
    needed = tuple(dict.fromkeys(f for f in folders if not f.is_relative_to("/usr")))
    return Cold((program, *words), tuple(sorted(environment.items())), needed)


def _around(program: Path) -> list[Path]:
    """What to show of a program: its environment, or else it alone."""
    found = []
    for path in (program, program.resolve()):
        top = path.parent.parent
        marked = any((top / mark).exists() for mark in ("conda-meta", "pyvenv.cfg"))
        found.append(top if marked or top.is_relative_to("/opt") else path)
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
