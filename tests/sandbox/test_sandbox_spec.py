"""Which interpreter runs a notebook, and what is shown of the machine for it."""

import json
import sys
from pathlib import Path

import pytest

from grader.errors import UserError
from grader.sandbox import mounts, sandbox_spec

TIER = sandbox_spec.Tier("any")


@pytest.fixture
def kernels(tmp_path, monkeypatch):
    """A folder for kernels that Jupyter looks into."""
    monkeypatch.setenv("JUPYTER_PATH", str(tmp_path))

    def install(name: str, argv: list[str], language: str) -> None:
        folder = tmp_path / "kernels" / name
        folder.mkdir(parents=True)
        spec = {"argv": argv, "language": language, "display_name": name}
        (folder / "kernel.json").write_text(json.dumps(spec))

    return install


def test_the_usual_kernel_is_this_environment():
    assert sandbox_spec.setting_for(TIER, "python3") == sandbox_spec.Setting(TIER)


def test_a_kernel_of_another_environment_runs_there(kernels):
    start = ["-m", "ipykernel_launcher", "-f", "{connection_file}"]
    kernels("course", [sys.executable, *start], "python")
    assert sandbox_spec.setting_for(TIER, "course") == sandbox_spec.Setting(TIER)
    base = Path(sys.base_prefix, "bin", "python3")
    kernels("other", [str(base), *start], "python")
    other = sandbox_spec.setting_for(TIER, "other").interpreter
    assert other.prefix == sys.base_prefix
    assert Path(sys.prefix) not in other.folders


@pytest.mark.parametrize(
    ("language", "argv"),
    [
        ("bash", ["/bin/sh", "{connection_file}"]),
        ("python", ["python", "-m", "other_kernel", "-f", "{connection_file}"]),
        ("python", ["python", "-m", "ipykernel", "--debug", "-f", "{connection_file}"]),
    ],
)
def test_other_kernels_run_as_they_are(kernels, language, argv):
    kernels("foreign", argv, language)
    found = sandbox_spec.setting_for(TIER, "foreign")
    assert found.interpreter == sandbox_spec.OWN
    assert found.cold.argv[1:] == tuple(argv[1:])
    home = Path.home()
    assert not any(home.is_relative_to(folder) for folder in found.cold.folders)


def test_a_kernel_that_is_not_installed_is_named(kernels):
    with pytest.raises(UserError, match="'absent', which is not installed"):
        sandbox_spec.setting_for(TIER, "absent")
    kernels("half", ["no-such-program"], "R")
    with pytest.raises(UserError, match="'no-such-program', which is not installed"):
        sandbox_spec.setting_for(TIER, "half")


def test_folders_hold_the_environment_and_its_base_once():
    folders = sandbox_spec.OWN.folders
    for prefix in (sys.prefix, sys.base_prefix):
        shown = [*folders, Path("/usr")]
        assert any(Path(prefix).is_relative_to(folder) for folder in shown)
    assert len(folders) == len(set(folders))


@pytest.mark.parametrize("told", [True, False])
def test_a_package_that_python_was_told_of_is_told_on(told):
    """Its folder is before the standard library where PYTHONPATH names it."""
    ours, library = str(mounts.package_folder().parent), ["/a/python3.zip", "/a/lib"]
    path = ["", ours, *library] if told else ["", *library, ours]
    assert mounts.found_by_itself(path) is not told
