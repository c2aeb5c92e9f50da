"""A late policy of the course's own: nbgrader's plugin, found beside the configuration.

    # late.py in the course folder
    from nbgrader.plugins import BasePlugin

    class PointADay(BasePlugin):
        def late_submission_penalty(self, student_id, score, total_seconds_late):
            return total_seconds_late // 86400

    # in nbgrader_config.py
    c.AssignLatePenalties.plugin_class = "late.PointADay"

nbgrader itself imports it by name, so its folder is put on Python's path; our commands
load that very file, from whatever folder they are called.
"""

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from grader.course.folder import CONFIG_FILE, Course
from grader.errors import UserError


def let_plugins_be_found(root: Path) -> None:
    """Have Python look for modules in a course folder, last, if there are any."""
    if str(root) not in sys.path and len(list(root.glob("*.py"))) > 1:
        sys.path.append(str(root))


def load_policy(course: Course) -> None:
    """Put the class itself where the configuration names it; UserError if it cannot."""
    section = course.config.AssignLatePenalties
    named = section.get("plugin_class")
    if not isinstance(named, str):
        return
    from nbgrader.plugins import BasePlugin

    module, _, name = named.rpartition(".")
    try:
        policy = getattr(_module(course.root, module), name)
    except Exception as problem:  # whatever somebody's own file may raise
        said = f"{type(problem).__name__}: {problem}".splitlines()[0]
        raise UserError(_unusable(course, named, said)) from None
    if not (isinstance(policy, type) and issubclass(policy, BasePlugin)):
        raise UserError(_unusable(course, named, "it is no class made of BasePlugin"))
    if not callable(getattr(policy, "late_submission_penalty", None)):
        raise UserError(_unusable(course, named, "it has no late_submission_penalty"))
    section.plugin_class = policy


def _module(root: Path, name: str) -> ModuleType:
    """The module of a file in the course folder, else one that is installed."""
    file = root.joinpath(*name.split(".")).with_suffix(".py")
    if not file.is_file():
        return importlib.import_module(name)
    spec = importlib.util.spec_from_file_location(name, file)
    if spec is None or spec.loader is None:
        raise ImportError(f"{file} is no module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _unusable(course: Course, named: str, why: str) -> str:
    return (
        f"The late policy {named!r} in {course.root / CONFIG_FILE} cannot be used "
        f"({why}): mend it or take that line out; nothing was graded."
    )
