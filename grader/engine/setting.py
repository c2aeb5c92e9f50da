"""What a zygote is made for: which walls, which interpreter, what to hide."""

import functools
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from grader.errors import UserError

OWN_KERNEL = "python3"
ASK = (
    "import sys as s; print(s.executable, s.prefix, s.base_prefix, *s.path, sep='\\n')"
)
PACKAGES = ("site-packages", "dist-packages")


@dataclass(frozen=True)
class Tier:
    """A way to wall submissions off.

    bwrap: the outer wall, or "". walls: those of each submission (inside.walls).
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
            if not any(folder.is_relative_to(other) for other in (*found, "/usr")):
                found.append(folder)
        return found


OWN = Interpreter(sys.executable, sys.prefix, sys.base_prefix, tuple(sys.path))


@dataclass(frozen=True)
class Setting:
    """All that has to be the same for two submissions to share a zygote."""

    tier: Tier
    interpreter: Interpreter = OWN
    secrets: tuple[Path, ...] = ()


@functools.cache
def interpreter_of(kernel: str) -> Interpreter:
    """The Python of a Jupyter kernel; UserError if it is another language.

    A kernel of another environment runs in that environment, with its own packages.
    """
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    if kernel == OWN_KERNEL:
        return OWN
    try:
        spec = KernelSpecManager().get_kernel_spec(kernel)
    except NoSuchKernel:
        raise UserError(
            f"The assignment asks for the kernel {kernel!r}, which is not installed "
            f"here: install it, or write {OWN_KERNEL!r} into the master."
        ) from None
    program = spec.argv[0]
    if spec.language != "python" or "ipykernel" not in " ".join(spec.argv):
        raise UserError(
            f"The kernel {kernel!r} speaks {spec.language}; only Python notebooks "
            "can be graded."
        )
    return _ask(program) if os.path.isabs(program) else OWN


def _ask(program: str) -> Interpreter:
    if os.path.abspath(program) == os.path.abspath(sys.executable):
        return OWN
    said = subprocess.run(
        [program, "-I", "-c", ASK], capture_output=True, text=True, check=True
    )
    python, prefix, base, *path = said.stdout.splitlines()
    return Interpreter(python, prefix, base, tuple(path))
