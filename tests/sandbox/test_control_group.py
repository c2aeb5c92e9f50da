"""Groups of the kernel, where they can be made; else in files that look like them."""

import errno
import signal
import subprocess
import sys

import pytest

from grader.sandbox import control_group
from grader.sandbox.limits import Limits
from tests.sandbox.sandboxed import run

UNIT = "user.slice/user@7.service/app.slice/run.scope"
MOUNT = "40 30 0:35 {root} {point} rw,nosuid shared:9 - cgroup2 cgroup2 rw\n"


@pytest.fixture
def tree(tmp_path):
    """A process in a unit, and the folder of groups beside it."""
    proc, top = tmp_path / "proc", tmp_path / "fs"
    proc.mkdir()
    (proc / "mountinfo").write_text(MOUNT.format(root="/", point=top))
    (proc / "cgroup").write_text(f"4:memory:/elsewhere\n0::/{UNIT}\n")
    own = top / UNIT
    own.mkdir(parents=True)
    for folder, rules in ((own.parent, "cpu memory pids\n"), (own, "")):
        (folder / "cgroup.subtree_control").write_text(rules)
        (folder / "cgroup.procs").write_text("")
    return proc, own.parent


@pytest.fixture
def grouped(tree, monkeypatch):
    """Groups are made in that tree, with the files that a kernel gives each."""
    real = control_group.Path.mkdir

    def mkdir(path, *words, **more):
        real(path, *words, **more)
        if path.parent == tree[1]:
            (path / "cgroup.procs").touch()

    monkeypatch.setattr(control_group.Path, "mkdir", mkdir)
    monkeypatch.setattr(control_group, "place", lambda: tree[1])
    return tree[1]


def test_groups_are_made_beside_the_own_one(tree):
    assert control_group.place.__wrapped__(tree[0]) == tree[1]


def test_a_group_may_be_seen_from_inside_of_another(tree):
    proc, top = tree
    inside = str(top.relative_to(top.parents[2]))
    text = MOUNT.format(root=f"/{inside}", point=top)
    (proc / "mountinfo").write_text(text)
    assert control_group.place.__wrapped__(proc) == top


def test_where_limits_are_not_handed_on_they_are_asked_for(tree):
    (tree[1] / "cgroup.subtree_control").write_text("cpu\n")
    assert control_group.place.__wrapped__(tree[0]) == tree[1]
    asked = (tree[1] / "cgroup.subtree_control").read_text()
    assert asked == "+memory +pids"


@pytest.mark.parametrize("missing", ["mountinfo", "cgroup"])
def test_there_is_none_where_the_kernel_has_none(tree, missing):
    (tree[0] / missing).write_text("")
    assert control_group.place.__wrapped__(tree[0]) is None


def test_there_is_none_where_none_may_be_made(tree, monkeypatch):
    def refused(path, text):
        raise PermissionError(errno.EACCES, "not yours")

    for folder in (tree[1], tree[1] / "run.scope"):
        (folder / "cgroup.subtree_control").write_text("")
    monkeypatch.setattr(control_group.Path, "write_text", refused)
    assert control_group.place.__wrapped__(tree[0]) is None


def test_a_notebook_joins_its_group_and_leaves_none_behind(grouped, monkeypatch):
    seen = []
    real = control_group.Group.close

    def close(group):
        names = ("memory.max", "pids.max", "memory.oom.group", "cgroup.procs")
        seen.append([(group.folder / name).read_text() for name in names])
        real(group)

    monkeypatch.setattr(control_group.Group, "close", close)
    ran = run("print(1)")
    assert ran.said == ["1"]
    memory, processes, together, joined = seen[0]
    assert int(memory) > Limits().memory
    assert int(processes) > Limits().processes
    assert (together, joined) == ("1", "0")


def test_what_the_kernel_ended_for_memory_is_told_so(grouped, monkeypatch):
    monkeypatch.setattr(control_group.Group, "over", True)
    ran = run("import os; os._exit(3)")
    assert "more memory than it may" in ran.said[0]


def test_events_of_the_kernel_are_read(tmp_path):
    group = control_group.Group(tmp_path, (tmp_path / "joining").open("wb"))
    assert not group.over
    (tmp_path / "memory.events").write_text("low 0\noom 1\noom_kill 0\n")
    assert not group.over
    (tmp_path / "memory.events").write_text("low 0\noom 1\noom_kill 2\n")
    assert group.over
    group.close()


def test_without_a_place_no_group_is_made(monkeypatch):
    monkeypatch.setattr(control_group, "place", lambda: None)
    assert control_group.made(Limits()) is None


def test_a_place_that_fills_up_costs_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(control_group, "place", lambda: tmp_path / "gone")
    assert control_group.made(Limits()) is None


@pytest.mark.skipif(control_group.place() is None, reason="no groups can be made here")
def test_the_kernel_ends_what_takes_more_memory_than_its_group_may():
    group = control_group.made(Limits(memory=100 << 20, home=0, scratch=0))
    code = "import os; os.write(0, b'0'); kept = b'x' * (400 << 20)"
    ended = subprocess.run([sys.executable, "-c", code], stdin=group.joining)
    assert ended.returncode == -signal.SIGKILL
    assert group.over
    group.close()
    assert not group.folder.exists()
