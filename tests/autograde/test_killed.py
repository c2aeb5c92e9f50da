"""kill -9 of whatever takes part in grading: nothing is lost or graded twice."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from grader.autograde import due, grading
from grader.autograde.outcome import GRADED, outcome_of
from grader.course.log_redirect import chatter_into
from grader.referee.judge_server import bench
from grader.sandbox import forkserver_pool
from grader.submission.status import FAULT, read_record, write_record
from tests.course.gradebook_rows import rows
from tests.course.stub_course import (
    ASSIGNMENT,
    RIGHT,
    WRONG,
    by_name,
    hand_in,
    make_course,
)
from tests.events import children, running, until

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(forkserver_pool.probe().tier is None, reason="no sandbox here"),
]
POINTS = {"ada": 10, "ben": 5, "cay": 10, "dan": 5, "eve": 10}


def slowly(answers: dict) -> dict:
    return {k: f"import time\ntime.sleep(0.7)\n{v}" for k, v in answers.items()}


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory):
    """A course in which nothing is graded yet."""
    root = tmp_path_factory.mktemp("class")
    with chatter_into(root / "log"):
        made = make_course(root / "course")
    for student, points in POINTS.items():
        hand_in(made, student, answers=slowly(RIGHT if points == 10 else WRONG))
    return made.root


def graded(course) -> dict:
    """Points of everybody who is graded whole, with receipts."""
    found = [outcome_of(course, ASSIGNMENT, student) for student in POINTS]
    return {o.student: o.points for o in found if o.state == GRADED}


def workers() -> list[int]:
    """The forks of this process, which have its command line."""
    own = Path("/proc/self/cmdline").read_bytes()
    return [p for p in children(os.getpid()) if cmdline(p) == own]


def cmdline(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def zygotes() -> list[int]:
    """Processes that fork one for each submission, behind their outer wall."""
    kept = list(forkserver_pool._kept.values())
    return [pid for zygote in kept for pid in children(zygote.process.pid)[:1]]


def in_the_middle(course) -> bool:
    """Whether the third notebook is begun, so not all run at once, and one runs."""
    begun = list((course.root / "autograded").glob("*/*/*.ipynb"))
    return len(begun) > 2 and any(map(children, zygotes()))


def the_judge() -> int:
    return bench()._process.pid


def a_sitting_judge() -> int:
    return until(lambda: children(the_judge()))[0]


VICTIMS = {
    "worker": lambda: workers()[0],
    "zygote": lambda: zygotes()[0],
    "judge server": the_judge,
    "judge": a_sitting_judge,
}


@pytest.mark.parametrize("victim", VICTIMS.values(), ids=VICTIMS)
def test_killed_in_the_middle_of_a_class(course, victim):
    killed = []

    def kill():
        until(lambda: in_the_middle(course))
        os.kill(pid := victim(), signal.SIGKILL)
        killed.append(pid)

    killer = threading.Thread(target=kill)
    grading._get_ready(course, ASSIGNMENT)
    killer.start()
    outcomes = by_name(grading.autograde(course, ASSIGNMENT, list(POINTS)))
    killer.join()
    assert len(killed) == 1
    assert {name: o.points for name, o in outcomes.items()} == POINTS
    assert graded(course) == POINTS
    before = rows(course)
    assert before["submitted_assignment"] == 5
    assert before["grade"] == 15
    list(grading.autograde(course, ASSIGNMENT, list(POINTS), again=True))
    assert rows(course) == before
    assert graded(course) == POINTS


def test_the_grader_itself_is_killed_and_called_again(course):
    start = "from grader.cli import main; main()"
    command = [sys.executable, "-c", start, "autograde", ASSIGNMENT]
    command += ["--course", str(course.root)]
    grader = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    until(lambda: len(list(course.root.glob("autograded/*/*/*.ipynb"))) > 2)
    forks = children(grader.pid)
    assert len(forks) > 2
    grader.kill()
    grader.wait()
    left = graded(course)
    assert left != POINTS
    assert left.items() <= POINTS.items()  # whoever has points has the right ones
    until(lambda: not any(map(running, forks)))
    outcomes = by_name(grading.autograde(course, ASSIGNMENT, list(POINTS)))
    assert {name: o.points for name, o in outcomes.items()} == POINTS
    assert rows(course)["submitted_assignment"] == 5


def interrupt_all(grader: subprocess.Popen) -> None:
    """What a terminal does: the judge's server and the zygote hear it, too."""
    os.killpg(grader.pid, signal.SIGINT)


INTERRUPTS = {
    "the command": lambda grader: grader.send_signal(signal.SIGINT),
    "its group": interrupt_all,
}


@pytest.mark.parametrize("interrupt", INTERRUPTS.values(), ids=INTERRUPTS)
def test_an_interrupt_keeps_what_is_finished(course, interrupt):
    start = "from grader.cli import main; main()"
    command = [sys.executable, "-c", start, "autograde", ASSIGNMENT, "--json"]
    grader = subprocess.Popen(
        [*command, "--course", str(course.root)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    first = json.loads(grader.stdout.readline())
    forks = children(grader.pid)
    interrupt(grader)
    rest, said = grader.communicate()
    assert grader.returncode == 130
    assert "What was finished is kept" in said
    told = [first, *map(json.loads, rest.splitlines())]
    assert len(told) < len(POINTS)
    for line in told:
        assert graded(course)[line["student"]] == line["points"]
    assert not any(map(running, forks))
    assert {line["student"] for line in told}.isdisjoint(
        due.reasons(course, ASSIGNMENT, list(POINTS))
    )


def test_a_new_hand_in_never_shows_the_points_of_the_old_one(course):
    list(grading.autograde(course, ASSIGNMENT, ["ada"]))
    assert graded(course) == {"ada": 10}
    hand_in(course, "ada", answers=slowly(WRONG))

    def kill():
        until(lambda: any(map(children, zygotes())))  # her notebook runs
        os.kill(workers()[0], signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    ada = list(grading.autograde(course, ASSIGNMENT, ["ada"]))
    killer.join()
    assert [o.points for o in ada] == [5]
    assert read_record(course.root, ASSIGNMENT, "ada").state == "graded"


def test_again_gives_the_same_inputs_and_the_same_words(course):
    def receipt():
        import nbformat

        path = course.at("autograded", ASSIGNMENT, "ben") / "stub.ipynb"
        found = nbformat.read(path, as_version=4).metadata.grader.receipt
        verdicts = [(v.grade_id, v.earned, v.verdict) for v in found.verdicts]
        return found.seed, found.scores, verdicts

    list(grading.autograde(course, ASSIGNMENT, ["ben"]))
    first = receipt()
    list(grading.autograde(course, ASSIGNMENT, ["ben"], again=True))
    assert receipt() == first


def test_a_change_of_the_release_grades_again(course):
    list(grading.autograde(course, ASSIGNMENT, ["ada"]))
    assert due.is_current(course, ASSIGNMENT, "ada")
    release = course.at("release", ASSIGNMENT) / "stub.ipynb"
    release.write_text(release.read_text().replace("Give the", "Return the"))
    assert not due.is_current(course, ASSIGNMENT, "ada")


def test_a_fault_of_the_judge_is_tried_again(course):
    list(grading.autograde(course, ASSIGNMENT, ["ada"]))
    record = read_record(course.root, ASSIGNMENT, "ada").and_person(FAULT)
    write_record(course.root, ASSIGNMENT, "ada", record)
    assert outcome_of(course, ASSIGNMENT, "ada").needs_person
    (ada,) = grading.autograde(course, ASSIGNMENT, ["ada"])
    assert ada.state == GRADED
