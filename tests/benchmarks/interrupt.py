"""How long Ctrl-C takes in the middle of a class, and that what is finished is kept.

    python -m tests.benchmarks.interrupt [assignment] [students] [rounds]

Pressed as in a terminal, where every process of the command hears it, when the second
hand-in is done. test_killed.py holds that nothing is lost; here are the seconds.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from grader.autograde.due import reasons
from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from tests.benchmarks.clock import print_table
from tests.benchmarks.grade_class import make_class

GRADER = (sys.executable, "-c", "from grader.cli import main; main()")


def interrupted(root: Path, assignment: str) -> tuple[list[str], float]:
    """Who was told to be graded, and the seconds from Ctrl-C to the command's end."""
    command = [*GRADER, "autograde", assignment, "--again", "--json"]
    grader = subprocess.Popen(
        [*command, "--course", str(root)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert grader.stdout is not None
    lines = [grader.stdout.readline() for _ in range(2)]
    os.killpg(grader.pid, signal.SIGINT)
    begun = time.perf_counter()
    rest, _ = grader.communicate()
    seconds = time.perf_counter() - begun
    told = [json.loads(line) for line in (*lines, *rest.splitlines())]
    return [line["student"] for line in told], seconds


def main() -> None:
    """Interrupt a class several times; a line for each."""
    assignment = sys.argv[1] if len(sys.argv) > 1 else "01_neuron"
    students = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    rows = []
    with TemporaryDirectory() as folder:
        with chatter_into(Path(folder, "log")):
            make_class(Path(folder, "course"), assignment, students)
        course = open_course(Path(folder, "course"))
        for _ in range(rounds):
            told, seconds = interrupted(course.root, assignment)
            kept = set(told) - set(reasons(course, assignment, told, again=False))
            rows.append((f"{seconds:.2f}", len(told), len(kept)))
    print_table(
        f"Ctrl-C among {students} hand-ins of {assignment}",
        rows,
        ("seconds", "told", "kept"),
    )
    sys.exit(any(told != kept for _, told, kept in rows))


if __name__ == "__main__":
    main()
