"""Grading on a cluster: the same to the byte, whoever is killed on the way."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from grader.autograde import cluster, course_kit, grading, judge_again
from grader.autograde.due import OTHER_RULES, reasons
from grader.autograde.late_penalties import extend
from grader.autograde.outcome import GRADED, NOT_GRADED
from grader.autograde.parcel import unwrapped
from grader.bench.process_tree import tree
from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from grader.errors import UserError
from grader.sandbox import forkserver_pool
from tests.autograde import stock
from tests.autograde.test_late import A_DAY, NAMED, POLICY
from tests.course.stub_course import (
    ASSIGNMENT,
    LOOP,
    RIGHT,
    WRONG,
    by_name,
    hand_in,
    make_course,
)
from tests.events import running, until

if TYPE_CHECKING:  # it takes a second
    from distributed import Client

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        find_spec("distributed") is None, reason="the extra [cluster] is not installed"
    ),
    pytest.mark.skipif(forkserver_pool.probe().tier is None, reason="no sandbox here"),
]
POINTS = {"ada": 10, "ben": 5, "cay": 10, "dan": 5}
SLOW = "import time\ntime.sleep(2)\n"  # long enough for a worker to be found at it
STUDENTS = [*POINTS, "eve"]  # hers is a notebook that cannot be read
VARIES = re.compile(r'"(time|mac|seconds|iopub[\w.]*|shell[\w.]*)": [^,}\n]+')


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    """Two workers, processes of their own."""
    with (
        chatter_into(tmp_path_factory.mktemp("cluster") / "log"),
        cluster.connected("local:2") as made,
    ):
        yield made


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory):
    """A course with marks by hand and a late hand-in, in which nothing is graded."""
    root = tmp_path_factory.mktemp("class")
    with chatter_into(root / "log"):
        made = make_course(root / "course")
        for student, points in POINTS.items():
            hand_in(made, student, answers=RIGHT if points == 10 else WRONG)
        hand_in(made, "dan", answers=WRONG | {"step": SLOW + WRONG["step"]})
        hand_in(made, "eve").write_text("{ no notebook")
        folder = made.at("submitted", ASSIGNMENT, "ben")
        (folder / "timestamp.txt").write_text("2026-01-02 00:00:00 UTC")
        (folder / "notes.txt").write_text("beside it")
        with made.gradebook() as gradebook:
            due = {"duedate": "2026-01-01 00:00:00 UTC"}
            gradebook.update_or_create_assignment(ASSIGNMENT, **due)
        list(grading.autograde(made, ASSIGNMENT, ["cay"]))
        with made.gradebook() as gradebook:
            words = gradebook.find_grade("words", "stub", ASSIGNMENT, "cay")
            words.manual_score, words.needs_manual_grade = 2.5, False
            gradebook.db.commit()
    return made.root


def kept(root: Path) -> dict:
    """All that is kept of a graded class, without the times at which it was."""
    found = {"gradebook": stock.gradebook(root)}
    for folder in ("autograded", "records"):
        for path in sorted((root / folder).rglob("*.*")):
            text = VARIES.sub("", path.read_text())
            found[str(path.relative_to(root))] = text
    return found


def graded_alone(course, tmp_path) -> dict:
    root = shutil.copytree(course.root, tmp_path / "alone")
    alone = open_course(root)
    list(grading.autograde(alone, ASSIGNMENT, STUDENTS, again=True))
    return kept(root)


def on(client: "Client", course) -> dict:
    return by_name(cluster.autograde(client, course, ASSIGNMENT, STUDENTS))


def handed_out(client: "Client") -> dict[str, int]:
    """The process that has each hand-in now, by student; seen without asking for it."""
    scheduler = client.cluster.scheduler
    return {
        task.key.split("-")[1]: nanny.pid
        for nanny in list(client.cluster.workers.values())
        if (worker := scheduler.workers.get(nanny.worker_address))
        for task in list(worker.processing)
    }


def kill_worker_of(client: "Client", student: str) -> int:
    """Wait until a worker has a hand-in, and kill that worker."""
    pid = until(lambda: at_work_on(client, student))
    with suppress(ProcessLookupError):  # one that was killed may look alive for a blink
        os.kill(pid, signal.SIGKILL)
    return pid


def at_work_on(client: "Client", student: str) -> int:
    """The worker that has a hand-in and a sandbox to run it in; 0 if none has."""
    pid = handed_out(client).get(student)
    return pid if pid and running(pid) and len(tree(pid)) > 1 else 0


def test_a_killed_worker_changes_nothing(client, course, tmp_path):
    alone = graded_alone(course, tmp_path)
    killed = []
    killer = threading.Thread(
        target=lambda: killed.append(kill_worker_of(client, "dan"))
    )
    killer.start()
    outcomes = on(client, course)
    killer.join()
    assert len(killed) == 1
    assert {name: o.points for name, o in outcomes.items() if name != "eve"} == POINTS
    assert outcomes["cay"].state == GRADED  # her mark by hand stands
    assert outcomes["eve"].state == NOT_GRADED
    assert kept(course.root) == alone
    assert reasons(course, ASSIGNMENT, STUDENTS) == {}
    assert not list((course.root / "autograded").glob(".came-*"))


def test_what_a_worker_heard_is_judged_again_at_home(client, course):
    outcomes = on(client, course)
    due = dict.fromkeys(POINTS, OTHER_RULES)
    again = by_name(judge_again.judged_again(course, ASSIGNMENT, due))
    assert {s: o.points for s, o in again.items()} == POINTS
    assert {s: o.state for s, o in again.items()} == {
        student: outcomes[student].state for student in POINTS
    }
    assert not list((course.root / "autograded").glob("**/said"))


def test_lateness_is_decided_at_home(client, course):
    """A policy that only this folder has, and more time that only one student has."""
    (course.root / "late.py").write_text(POLICY.format(rule=A_DAY))
    config = course.root / "nbgrader_config.py"
    config.write_text(config.read_text() + NAMED)
    course = open_course(course.root)
    late = course.at("submitted", ASSIGNMENT, "dan") / "timestamp.txt"
    late.write_text("2026-01-03 00:00:00 UTC")
    extend(course, ASSIGNMENT, "dan", timedelta(days=5))
    facts = unwrapped(course_kit.kit(course, ASSIGNMENT), course.root / "kit")
    assert "AssignLatePenalties" not in facts["config"]
    told = (course.root / "kit" / "gradebook.db").read_bytes()
    names = [name for name in STUDENTS if not set(name) <= set("abcdef")]
    assert len(names) == 4  # of ada's letters there are some in any long hex number
    assert [name for name in names if name.encode() in told] == []
    assert stock.gradebook(course.root / "kit")["student"] == []
    list(
        grading.autograde(
            course, ASSIGNMENT, ["ben", "dan"], cluster=client.scheduler.address
        )
    )
    with course.gradebook() as gradebook:
        found = {n: gradebook.find_submission(ASSIGNMENT, n) for n in ("ben", "dan")}
        off = {n: each.late_submission_penalty for n, each in found.items()}
    assert off == {"ben": 1, "dan": 0}


def test_who_kills_three_workers_goes_to_a_person(client, course):
    hand_in(course, "ada", answers=LOOP)

    def kill():
        seen = set()
        while len(seen) < cluster.KILLS:
            seen |= {kill_worker_of(client, "ada")}

    killer = threading.Thread(target=kill)
    killer.start()
    outcomes = on(client, course)
    killer.join()
    assert "3 times" in outcomes["ada"].sentence
    assert outcomes["ada"].needs_person
    assert outcomes["ada"].points == 0
    others = {
        name: o.points for name, o in outcomes.items() if name not in ("ada", "eve")
    }
    assert others == {n: p for n, p in POINTS.items() if n != "ada"}


def test_another_version_is_refused_and_nothing_kept(client, course, monkeypatch):
    other = {**cluster.version_of(course, ASSIGNMENT), "rules": "another"}
    monkeypatch.setattr(cluster, "version_of", lambda *_: other)
    before = stock.gradebook(course.root)
    with pytest.raises(UserError, match="another version of rules"):
        on(client, course)
    assert stock.gradebook(course.root) == before


def test_the_asker_is_killed_and_called_again(client, course):
    start = "from grader.cli import main; main()"
    address = client.scheduler.address
    command = [sys.executable, "-c", start, "autograde", ASSIGNMENT]
    command += ["--course", str(course.root), "--cluster", address]
    asker = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    records = course.root / "records" / ASSIGNMENT
    until(lambda: set(records.glob("*.json")) - {records / "cay.json"})
    asker.kill()
    asker.wait()
    for record in records.glob("*.json"):
        assert json.loads(record.read_text())["submitted"]
    until(lambda: not handed_out(client))  # the cluster forgets whom nobody asks for
    outcomes = by_name(grading.autograde(course, ASSIGNMENT, STUDENTS, cluster=address))
    assert {name: o.points for name, o in outcomes.items() if name != "eve"} == POINTS
    rows = stock.gradebook(course.root)
    assert len(rows["submitted_assignment"]) == len(STUDENTS)
    assert len(rows["grade"]) == 3 * len(STUDENTS)


@pytest.mark.parametrize("address", ["local:0", "local:two", "local:"])
def test_what_is_no_cluster_is_told(address):
    with pytest.raises(UserError, match="local:2"), cluster.connected(address):
        pass


def test_the_example_for_slurm_makes_jobs_of_one_process():
    dask_jobqueue = pytest.importorskip("dask_jobqueue")
    import dask
    import yaml

    file = Path(cluster.__file__).with_name("slurm.yaml")
    example = yaml.safe_load(file.read_text())
    merged = dask.config.merge(dask.config.config, example)  # as dask reads files
    here = {"host": "127.0.0.1", "dashboard": False}
    with (
        dask.config.set(merged),
        dask_jobqueue.SLURMCluster(scheduler_options=here) as made,
    ):
        script = made.job_script()
        failures = dask.config.get("distributed.scheduler.allowed-failures")
    lines = script.splitlines()
    assert "#SBATCH -J grader" in lines
    assert "#SBATCH --cpus-per-task=1" in lines
    assert "#SBATCH -p short" in lines
    assert "--nthreads 1" in script
    assert "--lifetime 110m" in script
    assert failures == cluster.KILLS - 1
