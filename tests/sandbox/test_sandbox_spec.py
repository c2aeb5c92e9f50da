"""Which interpreter runs a notebook, and what is shown of the machine for it."""

import glob
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy
import pytest

from grader.errors import UserError
from grader.sandbox import mounts, sandbox_spec, shared_libraries

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
    assert not any(f.is_relative_to(sys.prefix) for f in other.folders)


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


def test_folders_hold_the_library_and_the_packages_once():
    folders = sandbox_spec.OWN.folders
    for module in (os, numpy):
        places = [f for f in folders if Path(module.__file__).is_relative_to(f)]
        assert len(places) == 1
    assert len(folders) == len(set(folders))


def made(prefix: Path, *, conda: bool = False) -> sandbox_spec.Interpreter:
    """An interpreter whose prefix is some folder with other things in it."""
    library = prefix / "lib" / "python3.11"
    (library / "site-packages").mkdir(parents=True)
    (library / "os.py").touch()
    (prefix / "bin").mkdir()
    (prefix / "bin" / "python3.11").symlink_to(os.path.realpath(sys.executable))
    for name in ("secret.txt", "bin/private", "lib/thesis.txt", "python3.10/mine.py"):
        (prefix / name).parent.mkdir(exist_ok=True)
        (prefix / name).write_text("secret")
    if conda:
        (prefix / "conda-meta").mkdir()
        (prefix / "lib" / "thesis.txt").unlink()
    path = (str(prefix / "python3.10"), str(library), str(library / "site-packages"))
    return sandbox_spec.Interpreter(
        str(prefix / "bin/python3.11"), str(prefix), str(prefix), path
    )


@pytest.mark.parametrize("conda", [True, False])
def test_of_a_home_that_is_a_prefix_python_alone_is_shown(tmp_path, conda):
    setting = sandbox_spec.Setting(TIER, made(tmp_path, conda=conda))
    shown = mounts.shown(setting)
    assert tmp_path / "bin/python3.11" in shown
    for path in (p for p in tmp_path.rglob("*") if p.is_file()):
        seen = any(path.is_relative_to(place) for place in shown)
        assert seen == (path.name in ("os.py", "python3.11")), path


def test_no_system_folder_is_shown_whatever_the_prefix():
    system = sandbox_spec.Interpreter(
        "/usr/bin/python3", "/usr", "/usr", ("", "/usr", "/")
    )
    folders = {Path(p) for p in (
        "/", "/usr", "/usr/lib", "/usr/local", "/usr/share", "/usr/local/share", "/srv",
        "/usr/bin", "/usr/local/lib", "/etc", "/opt", "/var", "/run", "/home", "/root",
        Path.home(),
    )}  # fmt: skip
    for interpreter in (system, sandbox_spec.OWN):
        shown = mounts.shown(sandbox_spec.Setting(TIER, interpreter))
        assert not folders.intersection(shown)
        assert not any(f.is_relative_to(place) for f in folders for place in shown)


def test_libraries_are_those_that_the_loader_says():
    """ldd asks the loader itself."""
    program = os.path.realpath(sys.executable)
    modules = glob.glob(f"{os.path.dirname(os.__file__)}/lib-dynload/*.so")
    said = subprocess.run(["ldd", program, *modules], capture_output=True, text=True)
    lines = (line.split() for line in said.stdout.splitlines())
    wanted = {words[2] for words in lines if "=>" in words and words[2] != "not"}
    found = shared_libraries.needed([program, *modules])
    resolved = {os.path.realpath(path) for path in found}
    assert {os.path.realpath(path) for path in wanted} <= resolved
    extra = resolved - {os.path.realpath(path) for path in wanted}
    assert all("ld-" in path or "ld-" in os.path.basename(path) for path in extra)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x7fELF", b"\x7fELF\x02\x01" + b"\xff" * 200, b"#!/bin/sh\n" * 20],
)
def test_a_file_that_is_no_program_needs_nothing(tmp_path, content):
    (tmp_path / "it").write_bytes(content)
    assert shared_libraries.needed([str(tmp_path / "it")]) == []


@pytest.mark.parametrize("told", [True, False])
def test_a_package_that_python_was_told_of_is_told_on(told):
    """Its folder is before the standard library where PYTHONPATH names it."""
    ours, library = str(mounts.package_folder().parent), ["/a/python3.zip", "/a/lib"]
    path = ["", ours, *library] if told else ["", *library, ours]
    assert mounts.found_by_itself(path) is not told
