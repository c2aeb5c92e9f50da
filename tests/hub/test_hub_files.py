"""The files of a hub: they say what was asked for, and nothing is lost for them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from traitlets.config.loader import PyFileConfigLoader

from grader.authoring.scaffold.new_course import new_course
from grader.course.folder import CONFIG_FILE
from grader.hub import hub_files, on_a_hub
from tests.commands.test_cli import one_sentence, run

CONFIG = """from grader.course.config import configure

configure(get_config(), __file__, source={source!r}, course_id={name!r}{more})
"""
EXCHANGE = ', exchange="../exchange"'
PROGRAMS = ("proxy/configurable-http-proxy", "students/bin/jupyterhub-singleuser")


def a_course(top: Path, name: str, *, folder: str = "", more: str = EXCHANGE) -> Path:
    """A course folder as far as a hub looks at it."""
    source = top / "authors" / "course.toml"
    if not source.exists():
        new_course(source.parent)
    root = top / (folder or name)
    root.mkdir()
    said = CONFIG.format(source=str(source), name=name, more=more)
    (root / CONFIG_FILE).write_text(said)
    return root


def hub(top: Path, *courses: Path, more=()):
    named = [word for course in courses for word in ("--course", course)]
    return run("hub", top / "hub", *named, "--students-env", top / "students", *more)


def program(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)


@pytest.fixture
def ready(tmp_path, monkeypatch):
    """A machine with all programs that the configuration looks for."""
    for name in PROGRAMS:
        program(tmp_path / name)
    program(tmp_path / "grader" / "bin" / "jupyterhub-singleuser")
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "grader"))
    monkeypatch.setenv("PATH", f"{tmp_path}/proxy:/usr/bin:/bin")


def read_config(top: Path):
    return PyFileConfigLoader(
        "jupyterhub_config.py", path=str(top / "hub")
    ).load_config()


def test_two_sections_are_two_services_with_teachers_of_their_own(tmp_path, ready):
    courses = [a_course(tmp_path, name) for name in ("monday", "friday")]
    assert hub(tmp_path, *courses).exit_code == 0
    file = tmp_path / "hub" / "jupyterhub_config.py"
    text = file.read_text()
    for name in ("tess", "tom"):
        text = text.replace('"teachers": []', f'"teachers": ["{name}"]', 1)
    file.write_text(text.replace('"students": []', '"students": ["ada"]', 1))
    c = read_config(tmp_path)

    found = {s["name"]: s for s in c.JupyterHub.services}
    assert {n: (s["user"], s["cwd"]) for n, s in found.items()} == {
        "monday": ("grader-monday", str(courses[0])),
        "friday": ("grader-friday", str(courses[1])),
    }
    assert len({service["url"] for service in found.values()}) == 2
    enters = {
        scope: role["users"]
        for role in c.JupyterHub.load_roles
        for scope in role["scopes"]
        if scope.startswith("access:services")
    }
    assert enters == {
        "access:services!service=monday": ["tess"],
        "access:services!service=friday": ["tom"],
    }
    assert c.JupyterHub.load_groups["nbgrader-monday"]["users"] == ["ada"]
    assert c.Authenticator.allowed_users == {"tess", "tom", "ada"}
    assert (tmp_path / "hub" / "state").stat().st_mode & 0o777 == 0o700


def test_students_have_no_button_of_teachers(tmp_path):
    assert hub(tmp_path, a_course(tmp_path, "monday")).exit_code == 0
    people = tmp_path / "hub" / "people"
    server = json.loads((people / "jupyter_server_config.json").read_text())
    on = server["ServerApp"]["jpserver_extensions"]
    assert on["nbgrader.server_extensions.formgrader"] is False
    assert on["grader.marking"] is False
    page = json.loads((people / "labconfig" / "page_config.json").read_text())
    off = {name.partition(":")[2] for name in page["disabledExtensions"]}
    assert {"formgrader", "create-assignment", "course-list"} <= off
    assert "assignment-list" not in off
    c = PyFileConfigLoader(CONFIG_FILE, path=str(people)).load_config()
    assert c.Exchange.root == str(tmp_path / "exchange")


@pytest.mark.parametrize("name", ["it's a course", "5 $", 'a "b" \\ c', "ä {{x}}"])
def test_any_path_is_quoted(name, tmp_path, ready):
    top = tmp_path / name
    top.mkdir()
    course = a_course(top, "monday")
    assert hub(top, course).exit_code == 0
    setup = (top / "hub" / "setup.sh").read_text()
    program(tmp_path / "fake" / "chown")
    (tmp_path / "fake" / "chown").write_text('#!/bin/sh\nprintf "%s\\n" "$3"\n')
    body = setup[setup.index("course() {") : setup.index("# secret FOLDER")]
    (call,) = (line for line in setup.splitlines() if line.startswith("course "))
    said = subprocess.run(
        ["sh", "-euc", f"chmod() {{ :; }}; find() {{ :; }}\n{body}\n{call}"],
        env={"PATH": f"{tmp_path}/fake:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == f"{course}\n"
    assert (
        subprocess.run(["sh", "-n", top / "hub" / "setup.sh"], check=False).returncode
        == 0
    )


def test_what_is_missing_on_the_machine_is_one_sentence(tmp_path, ready):
    assert hub(tmp_path, a_course(tmp_path, "monday")).exit_code == 0
    for name in (*PROGRAMS, "grader/bin/jupyterhub-singleuser"):
        path = tmp_path / name
        path.rename(tmp_path / "aside")
        with pytest.raises(SystemExit) as refusal:
            read_config(tmp_path)
        (line,) = str(refusal.value).splitlines()
        assert line.startswith("jupyterhub_config.py: ")
        assert line.endswith(".")
        assert path.name in line or str(path.parents[1]) in line
        (tmp_path / "aside").rename(path)
    read_config(tmp_path)


def test_nothing_is_overwritten_unless_asked_for_and_then_kept(tmp_path):
    first = a_course(tmp_path, "monday")
    assert hub(tmp_path, first).exit_code == 0
    assert "Wrote" not in hub(tmp_path, first).stdout  # the same again
    config = tmp_path / "hub" / "jupyterhub_config.py"
    config.write_text("# mine\n")
    both = [first, a_course(tmp_path, "friday")]
    refused = hub(tmp_path, *both)
    assert refused.exit_code == 2
    assert "--again" in one_sentence(refused)
    assert config.read_text() == "# mine\n"
    done = hub(tmp_path, *both, more=["--again"])
    assert done.exit_code == 0
    assert "what was there is jupyterhub_config.py.old now" in done.stdout
    assert config.with_name(f"{config.name}.old").read_text() == "# mine\n"
    assert "friday" in config.read_text()


@pytest.mark.parametrize(
    ("courses", "said"),
    [
        (
            [("monday", "one", EXCHANGE), ("monday", "two", EXCHANGE)],
            "have the same id",
        ),
        ([("a b", "one", EXCHANGE)], "cannot be the name of a hub's service"),
        ([("m" * 40, "one", EXCHANGE)], "cannot be the name of a hub's service"),
        ([("monday", "one", ', exchange="exchange"')], "lies inside of it"),
        (
            [("monday", "one", EXCHANGE), ("friday", "two", ', exchange="/else"')],
            "have two exchanges",
        ),
    ],
)
def test_courses_that_do_not_fit_are_told(courses, said, tmp_path):
    made = [a_course(tmp_path, n, folder=f, more=more) for n, f, more in courses]
    refused = hub(tmp_path, *made)
    assert refused.exit_code == 2
    assert said in one_sentence(refused)
    assert not (tmp_path / "hub").exists()


def test_a_place_that_students_cannot_read_is_told(tmp_path):
    course = a_course(tmp_path, "monday")
    for place in (course / "hub", tmp_path / "authors" / "solutions", course / "file"):
        (course / "file").write_text("")
        refused = run("hub", place, "--course", course)
        assert refused.exit_code == 2
        assert "name a" in one_sentence(refused)


def test_files_are_readable_whatever_the_umask(tmp_path):
    course = a_course(tmp_path, "monday")
    before = os.umask(0o077)
    try:
        files = hub_files.texts(on_a_hub.on_a_hub([course]), tmp_path, tmp_path)
        written = hub_files.write(tmp_path / "hub", files, again=False)
    finally:
        os.umask(before)
    assert {one.path.stat().st_mode & 0o777 for one in written} == {0o644}
    folders = {one.path.parent for one in written} | {tmp_path / "hub"}
    assert {folder.stat().st_mode & 0o777 for folder in folders} == {0o755}
