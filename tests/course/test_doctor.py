"""The doctor finds what is wrong and says how to mend it."""

import os
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from grader.cli import app
from grader.course import doctor
from grader.course.doctor import FINE, MEND, NOTE, Finding
from grader.demo.attacks import corpus
from grader.sandbox import backends, control_group, forkserver_pool
from grader.sandbox.sandbox_spec import Tier
from grader.submission import reader_client


@pytest.mark.slow
def test_this_machine_is_ready(tmp_path):
    findings = list(doctor.examine(tmp_path / "course"))
    assert [f.name for f in findings if f.state == MEND] == []
    assert {"Python", "alembic", "exchange", "sandbox"} <= {f.name for f in findings}


def test_old_python_must_be_mended():
    finding = doctor.python((3, 10, 4))
    assert (finding.state, finding.found) == (MEND, "3.10.4")
    assert "3.11" in finding.mend


@pytest.mark.parametrize(("version", "state"), [("1.26.4", MEND), ("2.0.0", FINE)])
def test_numpy_version(monkeypatch, version, state):
    monkeypatch.setattr(doctor.importlib.metadata, "version", lambda _: version)
    assert doctor.numpy().state == state


def test_alembic_beside_python_is_a_note_and_nowhere_a_fault(monkeypatch, tmp_path):
    assert doctor.alembic(str(Path(sys.executable).parent)).state == FINE
    assert doctor.alembic(str(tmp_path)).state == NOTE
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert doctor.alembic(str(tmp_path)).state == MEND


def test_kernel_of_another_environment_must_be_mended(monkeypatch, tmp_path):
    from jupyter_client.kernelspec import KernelSpec, KernelSpecManager

    spec = KernelSpec(argv=[str(tmp_path / "other" / "python")])
    monkeypatch.setattr(KernelSpecManager, "get_kernel_spec", lambda *_: spec)
    assert doctor.kernel().state == MEND
    spec.argv = ["python"]
    assert doctor.kernel().state == FINE


def test_byte_code_thrown_away_is_a_note():
    assert doctor.byte_code(off=True).state == NOTE
    assert "PYTHONDONTWRITEBYTECODE" in doctor.byte_code(off=True).mend
    assert doctor.byte_code(off=False).state == FINE


@pytest.mark.parametrize(
    ("tier", "advice", "state", "found"),
    [
        (Tier("bubblewrap", "/usr/bin/bwrap"), "", FINE, "bubblewrap"),
        (Tier("landlock"), backends.WEAKER, NOTE, "landlock"),
        (None, "Install bubblewrap.", MEND, "none works"),
    ],
)
def test_sandbox_is_the_one_that_notebooks_run_in(
    monkeypatch, tier, advice, state, found
):
    monkeypatch.setattr(
        forkserver_pool, "probe", lambda: forkserver_pool.Probe(tier, advice)
    )
    assert doctor.sandbox() == Finding("sandbox", state, found, advice)


def test_course_folder_states(tmp_path):
    assert doctor.course_folder(tmp_path / "new").state == NOTE
    assert doctor.course_folder(tmp_path / "no" / "where").state == MEND
    (tmp_path / "nbgrader_config.py").touch()
    assert doctor.course_folder(tmp_path).state == FINE


def test_exchange_is_the_one_of_the_course(tmp_path):
    course = tmp_path / "course"
    course.mkdir()
    (course / "nbgrader_config.py").write_text(
        "from grader.course.config import configure\n"
        'configure(get_config(), __file__, exchange="../through")\n'
    )
    assert doctor.exchange(course).state == NOTE
    (tmp_path / "through").mkdir()
    finding = doctor.exchange(course)
    assert (finding.state, finding.found) == (FINE, str(tmp_path / "through"))


@pytest.mark.parametrize(("state", "status"), [(MEND, 1), (NOTE, 0), (FINE, 0)])
def test_status_tells_whether_something_must_be_mended(monkeypatch, state, status):
    findings = [Finding("teapot", state, "lukewarm", "Put the [kettle] on.")]
    monkeypatch.setattr(doctor, "examine", lambda _course: iter(findings))
    result = CliRunner().invoke(app, ["doctor"])
    assert result.exit_code == status
    assert "Put the [kettle] on." in result.stdout
    assert "teapot" in result.stdout


def test_path_begins_with_this_environment(monkeypatch):
    from grader.course.folder import put_tools_on_path

    monkeypatch.setenv("PATH", "/usr/bin")
    put_tools_on_path()
    put_tools_on_path()
    tools = str(Path(sys.executable).parent)
    assert os.environ["PATH"] == f"{tools}{os.pathsep}/usr/bin"


@pytest.mark.slow
@pytest.mark.parametrize(("expect", "status"), [("graded", 0), ("refused", 1)])
def test_attacks_are_told_and_what_does_not_hold_decides(
    monkeypatch, tmp_path, expect, status
):
    """That a harmless notebook were refused stands for whatever an attack may get."""
    text = '[harmless]\nfamily = "reading"\ngoal = "nothing"\ncode = "print(42)"\n'
    short = tmp_path / "short.toml"
    short.write_text(f'{text}says = "42"\nexpect = "{expect}"\n')
    monkeypatch.setattr(corpus, "SHORT", short)
    monkeypatch.setattr(doctor, "examine", lambda _course: iter([]))
    result = CliRunner().invoke(app, ["doctor", "--attack"])
    assert result.exit_code == status
    assert f"{1 - status} of 1 attacks held." in result.stdout
    assert ("nothing: it held" in result.stdout) is (status == 0)


def test_it_says_whose_id_a_hand_in_has(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert doctor.ids().state == FINE
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert doctor.ids().state == NOTE


def test_it_says_who_keeps_the_memory(monkeypatch):
    monkeypatch.setattr(control_group, "place", lambda: Path("/sys/fs/cgroup/it"))
    assert "/sys/fs/cgroup/it" in doctor.memory().found
    monkeypatch.setattr(control_group, "place", lambda: None)
    assert (doctor.memory().state, doctor.memory().found) == (NOTE, "counted")


def test_hand_ins_are_read_behind_the_filter(monkeypatch):
    assert doctor.intake().state == FINE
    reader_client.close()
    monkeypatch.setattr(sys, "executable", "/bin/false")
    assert doctor.intake().state == MEND
