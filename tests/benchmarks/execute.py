"""What it costs to run a submission: ours against stock nbgrader, in one run.

    python -m tests.benchmarks.execute [notebook] [submissions]

Processor seconds of all processes together, for each further submission: start-up is
paid once and shown apart. The floor is the notebook's own code in a warm process.
"""

import os
import resource
import statistics
import sys
import time
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import nbformat
from nbgrader.preprocessors import Execute

from grader.autograde.execute import SandboxedExecute
from grader.sandbox import forkserver_pool

NOTEBOOK = Path("notebooks/01_neuron/neuron.ipynb")
ROUNDS = 3


def spent() -> float:
    """Processor seconds of this process and of all it has waited for."""
    used = [resource.getrusage(w) for w in (resource.RUSAGE_SELF, -1)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def cost(work, times: int) -> tuple[float, float]:
    """Processor and wall seconds of some submissions, zygote and all."""
    cpu, wall = spent(), time.perf_counter()
    for _ in range(times):
        work()
    forkserver_pool.close_all()
    return spent() - cpu, time.perf_counter() - wall


def marginal(work, times: int) -> tuple[float, float, float]:
    """Seconds of each further submission, and processor seconds of the first."""
    first, many = cost(work, 1), cost(work, 1 + times)
    each = [(b - a) / times for a, b in zip(first, many, strict=True)]
    return each[0], each[1], first[0] - each[0]


def runner(kind, path: Path):
    """A function that runs the notebook as one submission."""

    def work() -> None:
        notebook = nbformat.read(path, as_version=4)
        with TemporaryDirectory() as folder:
            kind(timeout=60).preprocess(notebook, {"metadata": {"path": folder}})

    return work


def floor(path: Path) -> None:
    """The code of the notebook in a fork of this process, with all imports done."""
    import matplotlib.pyplot  # noqa: F401

    import grader.student  # noqa: F401

    cells = nbformat.read(path, as_version=4).cells
    codes = [cell.source for cell in cells if cell.cell_type == "code"]
    child = os.fork()
    if child == 0:
        space = {"__name__": "__main__"}
        nothing = open(os.devnull, "w")  # noqa: SIM115 - ends with the process
        with redirect_stdout(nothing), redirect_stderr(nothing):
            for code in codes:
                with suppress(BaseException):
                    exec(compile(code, "cell", "exec"), space)
        os._exit(0)
    os.waitpid(child, 0)


def main() -> None:
    """Measure in alternation and print one line each."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else NOTEBOOK
    times = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    os.environ |= {"GRADER_FIGURES": "off"}
    kinds = {
        "stock": runner(Execute, path),
        "ours": runner(SandboxedExecute, path),
        "floor": lambda: floor(path),
    }
    forkserver_pool.choose()
    kinds["floor"]()
    found = {name: [] for name in kinds}
    for _ in range(ROUNDS):
        for name, work in kinds.items():
            found[name].append(marginal(work, times))
    middle = {n: [statistics.median(c) for c in zip(*f)] for n, f in found.items()}  # noqa: B905
    print(f"{path.name}, {times} submissions, median of {ROUNDS} rounds, in seconds")
    print(f"{'':8}{'cpu each':>10}{'over code':>11}{'wall each':>11}{'start cpu':>11}")
    for name, (cpu, wall, start) in middle.items():
        over = cpu - middle["floor"][0]
        print(f"{name:8}{cpu:10.3f}{over:11.3f}{wall:11.3f}{start:11.2f}")
    ratio = middle["stock"][0] / middle["ours"][0]
    print(f"stock costs {ratio:.1f} times the processor time of ours")


if __name__ == "__main__":
    main()
