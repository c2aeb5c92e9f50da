"""Who may import whom, and how large things may grow."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAY_IMPORT = {
    "student": set(),
    "judge": {"student", "solutions"},
    "engine": {"judge", "student", "errors"},
    "course": {"engine", "judge", "student", "errors"},
    "report": {"student", "errors"},
    "commands": {"course", "engine", "report", "judge", "errors"},
    "cli": {"commands", "errors"},
    "errors": set(),
}
LIBRARY_OF_SOLUTIONS = {
    "collections", "dataclasses", "functools", "itertools", "numpy", "typing",
}  # fmt: skip
FOREIGN_TO_STUDENTS = {"mpmath", "nbgrader", "nbformat", "scipy", "sklearn", "rich"}
LONGEST_FILE = 250
# Answers of made-up students are data in their own style.
SOURCES = sorted(
    path for path in ROOT.glob("grader/**/*.py") if "sample_students" not in path.parts
)


def imports(path: Path) -> set[str]:
    """Full names of the modules that a file imports anywhere."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def part_of(module: str) -> str:
    """The part of the project that a module name belongs to, or ""."""
    names = module.split(".")
    if names[0] == "grader":
        return names[1] if len(names) > 1 else ""
    return names[0] if names[0] == "solutions" else ""


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_each_part_imports_only_what_it_may(path):
    part = path.relative_to(ROOT / "grader").with_suffix("").parts[0]
    if part == "__init__":
        return
    used = {part_of(name) for name in imports(path)} - {"", part}
    assert used <= MAY_IMPORT[part], f"{path.name} may not import {used}"


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
