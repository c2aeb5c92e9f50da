"""Nothing is in the sandbox that was not named: secrets all over the machine."""

import os
import secrets
import stat
from pathlib import Path

import pytest

from grader.sandbox import forkserver_pool, mounts, sandbox_spec
from grader.sandbox.child.isolation import PLACES
from tests.sandbox.sandboxed import said

pytestmark = pytest.mark.skipif(
    forkserver_pool.probe().tier is None,
    reason=f"no sandbox here: {forkserver_pool.probe().advice}",
)
NO_DISKS = ("/proc", "/sys", "/dev", "/mnt")
WATCHED = "grader-attack-"  # folders of attacks tried meanwhile, which count each file
DEEPEST, MOST = 3, 3000  # of folders that are walked, and of those that get a secret
SETTING = sandbox_spec.Setting(sandbox_spec.Tier("any"))
SHOWN = [*mounts.shown(SETTING), *mounts.student_files()]
MINE = [*SHOWN, mounts.INSIDE]


def is_shown(path: Path) -> bool:
    """Whether a path is part of what the interpreter needs, where it really lies."""
    real = [place.resolve() for place in MINE]
    return any(path.is_relative_to(p) or path.resolve().is_relative_to(p) for p in real)


def folders_to_write_in():
    """Folders of this machine where the grading user may write, breadth first."""
    level = [Path("/"), Path.home(), Path("/usr/local/share"), Path("/dev/shm")]
    for _ in range(DEEPEST + 1):
        below = []
        for folder in level:
            if str(folder) in NO_DISKS or folder.is_symlink() or is_shown(folder):
                continue
            if folder.name.startswith(WATCHED):
                continue
            if os.access(folder, os.W_OK | os.X_OK):
                yield folder
            try:
                below += sorted(e for e in folder.iterdir() if e.is_dir())
            except OSError:
                continue
        level = below


@pytest.fixture
def planted():
    """A secret with one name in every such folder; the word and the places."""
    word, places = f"planted-{secrets.token_hex(8)}", []
    try:
        for folder, _ in zip(folders_to_write_in(), range(MOST), strict=False):
            try:
                (folder / word).write_text(word)
            except OSError:  # full, or read-only after all
                continue
            places.append(folder / word)
        yield word, places
    finally:
        for place in places:
            place.unlink(missing_ok=True)


@pytest.mark.slow
def test_no_secret_of_the_machine_can_be_read_wherever_it_lies(planted):
    word, places = planted
    assert len(places) > 3
    found = said(f"""
    import os
    read = []
    for place in {list(map(str, places))!r}:
        try:
            read.append((place, open(place).read()))
        except OSError:
            pass
    for top, folders, names in os.walk("/"):
        folders[:] = [] if top in ("/proc", "/sys") else folders
        read += [(top, name) for name in names if {word!r} in name]
    print(len({list(map(str, places))!r}), read)
    """)
    assert found == f"{len(places)} []"


def test_every_file_inside_is_one_that_was_named():
    found = said("""
    import os
    for top, folders, names in os.walk("/"):
        if top in ("/proc", "/dev"):
            folders.clear()
            continue
        folders[:] = [f for f in folders if not f.startswith("python3.")
                      and f not in ("site-packages", "zoneinfo", "fonts")]
        for name in (*names, *folders):
            path = os.path.join(top, name)
            if name in names or os.path.islink(path):
                print(path)
    """)
    inside = [Path(line) for line in found.splitlines()]
    links = [Path(link) for link in mounts.LINKS]
    named = [*MINE, Path("/opt/zygote"), *links]
    real = [path.resolve() for path in named]
    strange = [p for p in inside if not any(p.is_relative_to(n) for n in named + real)]
    assert len(inside) > 20
    assert [p for p in strange if not str(p).startswith(PLACES)] == []


@pytest.mark.slow
def test_no_socket_pipe_or_device_of_the_machine_is_there():
    found = said("""
    import os, stat
    for top, folders, names in os.walk("/"):
        folders[:] = [] if top in ("/proc",) else folders
        for name in names:
            mode = os.lstat(os.path.join(top, name)).st_mode
            if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
                print(os.path.join(top, name), stat.S_IFMT(mode))
    """)
    kinds = dict(line.rsplit(" ", 1) for line in found.splitlines())
    assert all(name.startswith("/dev/") for name in kinds)
    assert set(kinds.values()) <= {str(stat.S_IFCHR)}
