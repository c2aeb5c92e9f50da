"""pyproject.toml, environment.yml and requirements.lock say the same."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
RENEW = (
    "uv pip compile pyproject.toml --group dev --all-extras --universal "
    "--python-version 3.11 --generate-hashes --no-annotate --no-header --upgrade "
    "-o requirements.lock"
)
BOTH = ("3.11", "3.13")  # Pythons that the lock is tested with
CONDA_NAMES = {"matplotlib-base": "matplotlib"}


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


@pytest.fixture(scope="module")
def locked():
    """What the lock asks for, without the hashes."""
    lines = (ROOT / "requirements.lock").read_text().splitlines()
    return [Requirement(line.rstrip("\\ ")) for line in lines if line[0] != " "]


@pytest.fixture(scope="module")
def conda():
    """The dependencies of environment.yml: names, and a mapping with pip's part."""
    return yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]


def version_for(locked: list[Requirement], name: str, python: str) -> list[str]:
    """Versions of a package that the lock has for a Python on Linux."""
    here = {"python_version": python, "python_full_version": f"{python}.9"}
    here |= {"sys_platform": "linux", "platform_machine": "x86_64"}
    return [
        str(requirement.specifier).removeprefix("==")
        for requirement in locked
        if requirement.name == name
        and (requirement.marker is None or requirement.marker.evaluate(here))
    ]


def test_conda_asks_for_what_pyproject_asks_for(project, conda):
    asked = {d for d in conda if isinstance(d, str)} - {"pip"}
    renamed = set()
    for requirement in asked:
        name = re.match(r"[a-z0-9-]+", requirement)[0]
        renamed.add(requirement.replace(name, CONDA_NAMES.get(name, name)))
    python = "python" + project["project"]["requires-python"]
    # A wheel with a program for one system; conda has the program itself.
    everywhere = {d for d in project["project"]["dependencies"] if ";" not in d}
    live = project["project"]["optional-dependencies"]["live"]
    assert renamed == {python, *everywhere, *live}


def pip_reads(lines: list[str], tmp_path: Path) -> subprocess.CompletedProcess:
    """Have pip look at requirements as conda hands them over, without a network."""
    file = tmp_path / "requirements.txt"
    file.write_text("\n".join(lines))
    command = [sys.executable, "-m", "pip", "--isolated", "--no-input", "install"]
    command += ["--dry-run", "--no-deps", "--no-index", "--no-build-isolation"]
    command += ["--disable-pip-version-check", "--no-cache-dir", "-r", str(file)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.slow
def test_pip_reads_its_part_of_condas_file(project, conda, tmp_path):
    (lines,) = (d["pip"] for d in conda if isinstance(d, dict))
    read = pip_reads(lines, tmp_path)
    assert read.returncode == 0, read.stderr
    name, version = project["project"]["name"], project["project"]["version"]
    assert f"Would install {name}-{version}" in read.stdout


@pytest.mark.slow
@pytest.mark.parametrize("line", ["--no-deps -e .", "-e . --no-deps", "-e ./nowhere"])
def test_pip_refuses_what_it_cannot_read(line, tmp_path):
    """What the test above would miss if pip said yes to anything."""
    assert pip_reads([line], tmp_path).returncode != 0


@pytest.mark.parametrize("python", BOTH)
def test_the_lock_answers_every_requirement(project, locked, python):
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    for extra in project["project"]["optional-dependencies"].values():
        wanted += extra
    for text in wanted:
        requirement = Requirement(text)
        (version,) = version_for(locked, requirement.name, python) or [None]
        assert version, f"{text}: not in requirements.lock; {RENEW}"
        assert version in requirement.specifier, f"{text} is {version}; {RENEW}"


def test_ci_installs_the_lock_as_readme_says():
    script, readme = (ROOT / ".ci/run").read_text(), (ROOT / "README.md").read_text()
    commands = re.search(r"```\n(pip install --require-hashes.*?)```", readme, re.S)[1]
    for command in commands.splitlines():
        assert command.replace("pip install", "pip install -q") in script


def test_every_locked_package_has_its_hash():
    text = (ROOT / "requirements.lock").read_text()
    entries = re.split(r"\n(?=\S)", text.strip())
    assert all("--hash=sha256:" in entry for entry in entries)


def test_no_tracked_file_names_a_package_registry():
    halves = [("py", "pi.org"), ("python", "hosted.org"), ("npm", "js.org")]
    hosts = ["".join(pair) for pair in [*halves, ("deb.de", "bian")]]
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\0")
    for name in filter(None, tracked):
        path = ROOT / name
        content = path.read_bytes() if path.is_file() else b""
        for host in hosts:
            assert host.encode() not in content, f"{name} names {host}"


def test_the_machine_specific_lock_is_ignored():
    assert "uv.lock" in (ROOT / ".gitignore").read_text().split()
