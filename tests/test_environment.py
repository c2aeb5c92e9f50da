"""pyproject.toml, environment.yml and requirements.lock say the same."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
CONDA_NAMES = {"matplotlib-base": "matplotlib"}


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text())


@pytest.fixture(scope="module")
def locked():
    """Versions in the lock: {name: [version, ...]}."""
    found = {}
    for line in (ROOT / "requirements.lock").read_text().splitlines():
        match = re.match(r"([a-z0-9][a-z0-9._-]*)==(\S+)", line)
        if match:
            found.setdefault(match[1], []).append(match[2])
    return found


def test_conda_asks_for_what_pyproject_asks_for(project):
    listed = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
    conda = {d for d in listed if isinstance(d, str)} - {"pip"}
    renamed = set()
    for requirement in conda:
        name = re.match(r"[a-z0-9-]+", requirement)[0]
        renamed.add(requirement.replace(name, CONDA_NAMES.get(name, name)))
    python = "python" + project["project"]["requires-python"]
    # A wheel with a program for one system; conda has the program itself.
    everywhere = {d for d in project["project"]["dependencies"] if ";" not in d}
    live = project["project"]["optional-dependencies"]["live"]
    assert renamed == {python, *everywhere, *live}


def test_the_lock_answers_every_requirement(project, locked):
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    wanted += project["project"]["optional-dependencies"]["live"]
    for text in wanted:
        requirement = Requirement(text)
        assert locked.get(requirement.name), f"{text}: not in requirements.lock"
        for version in locked[requirement.name]:
            assert version in requirement.specifier, f"{text}: locked at {version}"


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
