"""What is there before and after an attack: files, processes, rows of the gradebook."""

import os
import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

MARK = "pwned"  # in the name of whatever an attack tries to leave somewhere
PLACES = ("/tmp", "/var/tmp", "/dev/shm", "/run", "/")


def files(root: Path, *, but: Collection[Path] = ()) -> dict[str, tuple]:
    """Size, time of change and rights of all below a folder, but for some places."""
    found: dict[str, tuple] = {}
    for top, folders, names in os.walk(root):
        here = Path(top)
        folders[:] = [name for name in folders if here / name not in but]
        for name in (*folders, *names):
            path = here / name
            if path not in but:
                status = path.lstat()
                # Of a folder the time changes with its entries, which are compared.
                time = 0 if name in folders else status.st_mtime_ns
                size = 0 if name in folders else status.st_size
                found[str(path)] = (status.st_mode, size, time)
    return found


def differences(before: dict, after: dict) -> list[str]:
    """Names that came, went, or changed."""
    names = {**before, **after}
    return [name for name in names if before.get(name) != after.get(name)]


def left_about() -> list[str]:
    """Files in the machine's common places that an attack has named as its own."""
    found = []
    for place in PLACES:
        if os.path.isdir(place):
            names = (name for name in os.listdir(place) if MARK in name)
            found += [f"{place}/{name}" for name in names]
    return found


def processes() -> set[int]:
    """Everything that this process has started, and what those have started."""
    parents: dict[int, int] = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            stat = Path("/proc", name, "stat").read_bytes()
        except OSError:
            continue
        words = stat.rpartition(b")")[2].split()
        if words[0] != b"Z":  # dead, and nobody has taken notice yet
            parents[int(name)] = int(words[1])
    found, more = {os.getpid()}, {os.getpid()}
    while more:
        more = {n for n, parent in parents.items() if parent in more} - found
        found |= more
    return found - {os.getpid()}


def command(pid: int) -> str:
    """The beginning of the command of a process."""
    try:
        words = Path("/proc", str(pid), "cmdline").read_bytes().split(b"\0")
    except OSError:
        return "?"
    return b" ".join(words)[:60].decode(errors="replace")


GRADES = """
    select student_id, grade.* from grade
    join submitted_notebook on submitted_notebook.id = grade.notebook_id
    join submitted_assignment
        on submitted_assignment.id = submitted_notebook.assignment_id
"""
FIXED = ("assignment", "notebook", "base_cell", "grade_cells", "source_cell")


def grades(gradebook: Path) -> dict[str, list]:
    """All rows with marks, by student; under "" what no grading may change."""
    with closing(sqlite3.connect(gradebook)) as database:
        found: dict[str, list] = {}
        for query in ("select id, * from student", GRADES):
            for student, *row in database.execute(query):
                found.setdefault(student, []).append(row)
        for rows in found.values():
            rows.sort(key=repr)
        found[""] = [
            sorted(database.execute(f"select * from {table}"), key=repr)
            for table in FIXED
        ]
    return found


def rows_of(gradebook: Path, student: str) -> bytes:
    """Marks and comments that the gradebook keeps of one student, as a text."""
    with closing(sqlite3.connect(gradebook)) as database:
        found = [
            database.execute(f"{rows} where student_id = ?", [student]).fetchall()
            for rows in (GRADES, GRADES.replace("grade", "comment"))
        ]
    return repr(found).encode()
