"""Which interpreter runs a notebook, and what is shown of the machine for it."""

import json
import sys
from pathlib import Path

import pytest

from grader.engine import setting
from grader.errors import UserError


@pytest.fixture
def kernels(tmp_path, monkeypatch):
    """A folder for kernels that Jupyter looks into."""
    setting.interpreter_of.cache_clear()
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))

    def install(name: str, argv: list[str], language: str) -> None:
        folder = tmp_path / "kernels" / name
        folder.mkdir(parents=True)
        spec = {"argv": argv, "language": language, "display_name": name}
        (folder / "kernel.json").write_text(json.dumps(spec))

    yield install
    setting.interpreter_of.cache_clear()


def test_the_usual_kernel_is_this_environment():
    assert setting.interpreter_of("python3") is setting.OWN


def test_a_kernel_of_another_environment_runs_there(kernels):
    start = ["-m", "ipykernel_launcher", "-f", "{connection_file}"]
    kernels("course", [sys.executable, *start], "python")
    assert setting.interpreter_of("course") is setting.OWN
    base = Path(sys.base_prefix, "bin", "python3")
    kernels("other", [str(base), *start], "python")
    other = setting.interpreter_of("other")
    assert other.prefix == sys.base_prefix
    assert Path(sys.prefix) not in other.folders


@pytest.mark.parametrize(
    ("language", "argv", "words"),
    [("R", ["R", "--slave"], "speaks R"), ("python", ["xpython"], "only Python")],
)
def test_other_kernels_are_refused_in_a_sentence(kernels, language, argv, words):
    kernels("foreign", argv, language)
    with pytest.raises(UserError, match=words):
        setting.interpreter_of("foreign")


def test_a_kernel_that_is_not_installed_is_named(kernels):
    with pytest.raises(UserError, match="'absent', which is not installed"):
        setting.interpreter_of("absent")


def test_folders_hold_the_environment_and_its_base_once():
    folders = setting.OWN.folders
    for prefix in (sys.prefix, sys.base_prefix):
        shown = [*folders, Path("/usr")]
        assert any(Path(prefix).is_relative_to(folder) for folder in shown)
    assert len(folders) == len(set(folders))
