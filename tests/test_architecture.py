"""Who may import whom, and how large things may grow."""

import ast
from pathlib import Path

import pytest

from grader import api

ROOT = Path(__file__).parents[1]
# From the lowest floor up: a part imports only what lies below it.
FLOORS = (
    "errors", "whole_files", "solutions", "student", "judge", "api", "exercises",
    "sandbox", "submission", "report", "course", "referee", "autograde", "marking",
    "hub", "authoring", "demo", "bench", "commands", "cli",
)  # fmt: skip
# The course is loaded from its folder: nobody else names its modules.
CONTENT = {"exercises", "solutions"}
MAY_NAME_CONTENT = {"exercises", "course"}
LIBRARY_OF_SOLUTIONS = {
    "collections", "dataclasses", "functools", "itertools", "numpy", "typing",
}  # fmt: skip
FOREIGN_TO_STUDENTS = {"mpmath", "nbgrader", "nbformat", "scipy", "sklearn", "rich"}
LONGEST_FILE = 250
# A verb of the command line and what it does have one name.
SAME_THING = {path.stem for path in ROOT.glob("grader/commands/*.py")}
SOURCES = sorted(ROOT.glob("grader/**/*.py"))


def imports(path: Path) -> set[str]:
    """Full names of the modules that a file imports anywhere."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            module = node.module or ""
            found |= {
                f"{module}.{a.name}" if module == "grader" else module
                for a in node.names
            }
    return found


def part_of(module: str) -> str:
    """The part of the project that a module name belongs to, or ""."""
    names = module.split(".")
    if names[0] == "grader":
        return names[1] if len(names) > 1 else ""
    return names[0] if names[0] == "solutions" else ""


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_go_downward_only(path):
    part = path.relative_to(ROOT / "grader").with_suffix("").parts[0]
    if part == "__init__":
        return
    used = {part_of(name) for name in imports(path)} - {"", part}
    below = set(FLOORS[: FLOORS.index(part)])
    assert used <= below, f"{path.name} may not import {used - below}"
    if part not in MAY_NAME_CONTENT:
        assert not used & CONTENT, f"{path.name} names a course's own modules"


def test_what_travels_imports_nothing_else_of_ours():
    for path in ROOT.glob("grader/student/**/*.py"):
        assert {part_of(name) for name in imports(path)} <= {"", "student"}, path.name


def test_an_exercises_module_imports_the_api_and_the_solutions_only():
    for path in ROOT.glob("grader/exercises/**/*.py"):
        used = {part_of(name) for name in imports(path)} - {""}
        assert used <= {"api", "solutions"}, path.name


def test_no_base_name_is_used_for_two_things():
    """Rooms of the exercises name their parts alike; elsewhere a name is used once."""
    seen = {}
    for path in SOURCES:
        if "exercises" in path.parts or path.name == "__init__.py":
            continue
        seen.setdefault(path.stem, []).append(str(path.relative_to(ROOT)))
    twice = {
        name: sorted(paths)
        for name, paths in seen.items()
        if len(paths) > 1 and name not in SAME_THING
    }
    assert twice == {}


def test_what_travels_needs_numpy_and_matplotlib_only():
    for path in ROOT.glob("grader/student/**/*.py"):
        tops = {name.split(".")[0] for name in imports(path)}
        assert not tops & FOREIGN_TO_STUDENTS, path.name


def test_solutions_import_numpy_and_earlier_notebooks_only():
    order = ["neuron", "softmax", "mlp", "graph"]
    for path in ROOT.glob("solutions/[a-z]*.py"):
        earlier = {f"solutions.{name}" for name in order[: order.index(path.stem)]}
        ours = {name for name in imports(path) if name.startswith("solutions")}
        assert ours <= earlier
        tops = {name.split(".")[0] for name in imports(path)} - {"solutions"}
        assert tops <= LIBRARY_OF_SOLUTIONS


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_stay_short(path):
    lines = len(path.read_text().splitlines())
    assert lines <= LONGEST_FILE, f"{path.name} has {lines} lines: split it by idea"


def test_all_that_an_exercises_module_imports_explains_itself():
    for name in api.__all__:
        value = getattr(api, name)
        if callable(value):
            assert value.__doc__, name
