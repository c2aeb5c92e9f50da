"""Memory of workers, each with its running submission and judge: PSS of all processes.

    python -m tests.benchmarks.memory [notebook] [workers]

Each worker runs a solved notebook and stops behind its last cell. What they share, as
the zygote and the bench of judges, counts once; a further worker costs the slope.
"""

import multiprocessing
import os
import sys
from multiprocessing.synchronize import Barrier
from pathlib import Path

from grader.autograde.execute import SandboxedExecute
from grader.autograde.refereed_execute import plan_of
from grader.autograde.workers import Workers
from grader.bench.process_tree import memory, tree
from grader.referee.judge_server import bench
from grader.referee.referee_client import JudgingReferee
from grader.sandbox import forkserver_pool
from grader.sandbox.sandbox_spec import Setting
from tests.autograde.solved import SEED, solved
from tests.this_course import SOURCE


def work(notebook: str, together: Barrier) -> float:
    """Run a notebook up to its last check; all at once, one measures. MB, or 0."""
    handed_in = solved(notebook)
    plan = plan_of(handed_in.cells, SOURCE)
    found = []

    class Waiting(JudgingReferee):
        def after_cell(self, grade_id):
            super().after_cell(grade_id)
            if grade_id == list(plan)[-1]:
                first = together.wait() == 0
                found.append(measured() if first else 0.0)
                together.wait()

    executor = SandboxedExecute(timeout=60)
    referee = Waiting(plan, dict.fromkeys(plan, 1.0), SEED)
    executor.open_referee = lambda nb, resources: referee
    executor.preprocess(handed_in, {"metadata": {"path": "/nonexistent"}})
    return found[0]


def measured() -> float:
    """MB of the grader and all that it has started; prints each process."""
    total = 0.0
    for pid in tree(os.getppid()):
        name = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ")
        print(f"{memory(pid):8.1f} MB  {name.decode()[:60]}")
        total += memory(pid)
    return total


def run(notebook: str, workers: int) -> float:
    """MB of so many workers together, with all that they share."""
    print(f"{notebook}, {workers} at work")
    barrier = multiprocessing.get_context("fork").Barrier(workers)
    forks = Workers(lambda _: work(notebook, barrier), workers, lambda: None)
    return sum(result for _, result in forks.each(range(workers)))


def main() -> None:
    """Measure one worker and several."""
    notebook = sys.argv[1] if len(sys.argv) > 1 else "mlp"
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    forkserver_pool.start(
        Setting(forkserver_pool.choose())
    )  # as the grader does before it forks
    bench().start()
    one, many = run(notebook, 1), run(notebook, most)
    print(f"{notebook}: 1 worker {one:.0f} MB, {most} workers {many:.0f} MB")
    print(f"each further worker {(many - one) / (most - 1):.0f} MB")


if __name__ == "__main__":
    main()
