"""The files of a hub: rendered from templates, written without losing older ones."""

import importlib.metadata
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from grader.errors import UserError
from grader.hub.on_a_hub import CourseOnHub

TEMPLATES = Path(__file__).parent / "templates"
OLD = ".old"
# What students run has to be what the hub and the teachers run.
SAME_VERSIONS = ("jupyterhub", "nbgrader")
# Where each kind of server reads its settings, and what is switched off there: the
# list of courses leads to Formgrader in a frame, which a hub leaves empty.
KINDS = {
    "people": ("formgrader", "course_list"),
    "course": ("assignment_list", "course_list"),
}
BUTTONS = {
    "formgrader": ("formgrader", "create-assignment"),
    "course_list": ("course-list",),
    "assignment_list": ("assignment-list",),
}


@dataclass(frozen=True)
class Written:
    """A file that was written, and where what stood there before is kept."""

    path: Path
    old: Path | None = None


def texts(courses: Sequence[CourseOnHub], folder: Path, students: Path) -> dict:
    """The text of each file by its path within the folder.

    students is the Python environment of the students' servers.
    """
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["quoted"] = lambda value: shlex.quote(str(value))
    secrets = sorted({secret for course in courses for secret in course.secrets})
    about = {
        "courses": courses,
        "secrets": secrets,
        "closed": [*(course.folder for course in courses), *secrets],
        "exchange": courses[0].exchange,
        "folder": folder,
        "students": students,
        "grader": Path(sys.prefix),
        "packages": list(map(_pinned, SAME_VERSIONS)),
    }
    found = {
        name: environment.get_template(f"{name}.j2").render(about)
        for name in ("README.md", "jupyterhub_config.py", "setup.sh", "Dockerfile")
    }
    for kind, off in KINDS.items():
        told = about | {
            "kind": kind,
            "servers": [f"nbgrader.server_extensions.{name}" for name in off],
            "buttons": [
                f"@jupyter/nbgrader:{b}" for name in off for b in BUTTONS[name]
            ],
        }
        for name in (
            "nbgrader_config.py",
            "jupyter_server_config.json",
            "labconfig/page_config.json",
        ):
            template = environment.get_template(f"{Path(name).name}.j2")
            found[f"{kind}/{name}"] = template.render(told)
    return found


def write(folder: Path, files: dict[str, str], *, again: bool) -> list[Written]:
    """Write what is new or different. -> the files, and what was moved away for them.

    UserError, and nothing written, if a file would be replaced and again is not set.
    """
    different = [
        folder / name
        for name, text in files.items()
        if (folder / name).exists() and (folder / name).read_text("utf-8") != text
    ]
    if different and not again:
        names = ", ".join(str(path.relative_to(folder)) for path in different)
        raise UserError(
            f"{folder} has other versions of {names}: --again writes them anew and "
            f"keeps the old ones beside them as {OLD}; or name another folder."
        )
    done = []
    for name, text in files.items():
        path = folder / name
        if path.exists() and path not in different:
            continue
        old = path.replace(path.with_name(path.name + OLD)) if path.exists() else None
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        path.chmod(0o644)  # students' servers read their part, whatever the umask
        path.parent.chmod(0o755)
        done.append(Written(path, old))
    return done


def _pinned(package: str) -> str:
    """A package at the version that is here, for pip; any where it is not here."""
    try:
        return f"{package}=={importlib.metadata.version(package)}"
    except importlib.metadata.PackageNotFoundError:
        return package
