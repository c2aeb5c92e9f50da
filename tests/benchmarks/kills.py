"""Whatever is killed while a class is graded, nothing is lost, doubled or wrong.

python -m tests.benchmarks.kills [kills] [seed]

The class is graded over and over; each time one process is killed at a moment drawn by
chance: the grader itself, a worker, the judge, the fork server, a notebook. After each
kill everybody who passes for graded must have the points that are due; where the grader
lived on, everybody must. In the end the gradebook must be that of a class that was left
in peace, row for row.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from grader.autograde.grading import autograde
from grader.autograde.outcome import GRADED, outcomes_of
from grader.bench.process_tree import tree
from grader.course.folder import Course
from grader.course.log_redirect import chatter_into
from tests.benchmarks.clock import print_table
from tests.course.gradebook_rows import rows
from tests.course.stub_course import ASSIGNMENT, RIGHT, WRONG, hand_in, make_course
from tests.events import running, until

STUDENTS = [f"s{number}" for number in range(8)]
GRADER = [sys.executable, "-c", "from grader.cli import main; main()"]


def killed_once(course: Course, draw: random.Random) -> tuple[str, bool]:
    """Grade all anew and kill one process.

    Returns the victim's name, and whether the grader lived on and came to its end.
    """
    words = ["autograde", ASSIGNMENT, "--again", "--course", str(course.root)]
    grader = subprocess.Popen(
        [*GRADER, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    begun = _records(course)
    wanted = draw.randrange(len(STUDENTS))  # hand-ins begun with since
    while grader.poll() is None and len(begun ^ _records(course)) < 2 * wanted:
        time.sleep(0.002)
    time.sleep(draw.random() / 4)  # anywhere between two steps
    family = tree(grader.pid)
    victim = draw.choice([grader.pid, draw.choice(family), draw.choice(family)])
    name = _name(victim, grader.pid)
    try:
        os.kill(victim, signal.SIGKILL)
    except ProcessLookupError:
        name = "nobody: it had ended"
    left = grader.wait()
    until(lambda: not any(map(running, family)))  # they end with it
    return name, left >= 0


def _records(course: Course) -> set:
    """The records of this moment: a new one for each step of a hand-in."""
    found = set()
    for path in course.root.glob(f"records/{ASSIGNMENT}/*.json"):
        try:
            found.add((path.name, path.stat().st_mtime_ns))
        except FileNotFoundError:
            continue
    return found


def _name(pid: int, grader: int) -> str:
    """What a process of the family is, in a word."""
    if pid == grader:
        return "the grader itself"
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ")
        own = Path(f"/proc/{grader}/cmdline").read_bytes().replace(b"\0", b" ")
    except OSError:
        return "gone"
    if command == own:
        return "a worker"
    return "the judge" if b"judge" in command else "sandbox or notebook"


def points(course: Course) -> dict[str, float]:
    """Points of everybody who passes for graded."""
    found = outcomes_of(course, ASSIGNMENT, STUDENTS)
    return {o.student: o.points for o in found if o.state == GRADED}


def _not_due(course: Course, due: dict[str, float]) -> list[str]:
    """Who has not what is due, and why."""
    return [
        f"{o.student} {o.state}, {o.points:g} points: {o.sentence}"
        for o in outcomes_of(course, ASSIGNMENT, STUDENTS)
        if o.state != GRADED or o.points != due[o.student]
    ]


def run(folder: Path, kills: int, seed: int) -> tuple[Counter, list[str]]:
    """Kill so many times; returns the victims, and a sentence for each fault."""
    draw, victims, faults = random.Random(seed), Counter(), []
    with chatter_into(folder / "log"):
        course = make_course(folder / "course")
        for number, student in enumerate(STUDENTS):
            hand_in(course, student, answers=WRONG if number % 3 == 0 else RIGHT)
        list(autograde(course, ASSIGNMENT, STUDENTS))
        due, peaceful = points(course), rows(course)
        for number in range(1, kills + 1):
            name, lived = killed_once(course, draw)
            victims[name] += 1
            now = points(course)
            if not now.items() <= due.items() or (lived and now != due):
                told = _not_due(course, due)
                faults += [f"kill {number} ({name}): {each}" for each in told]
            if rows(course)["submitted_assignment"] != peaceful["submitted_assignment"]:
                faults.append(f"kill {number} ({name}): submissions lost or doubled")
        list(autograde(course, ASSIGNMENT, STUDENTS))
        if points(course) != due or rows(course) != peaceful:
            faults.append("in the end the gradebook is another one")
    return victims, faults


def main() -> None:
    """Print whom it hit; exit status 1 if anything was lost, doubled or wrong."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with TemporaryDirectory() as folder:
        victims, faults = run(Path(folder), kills, seed)
    title = f"{kills} kills while a class of {len(STUDENTS)} is graded, seed {seed}"
    print_table(title, sorted(victims.items()), ("victim", "times"))
    print(*faults, sep="\n")
    print(f"{len(faults)} faults")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
