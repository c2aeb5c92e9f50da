"""nbgrader's executor, with each notebook in the sandbox and a referee beside it.

It stands where nbgrader has its own Execute, so nbgrader's commands and formgrader's
button run notebooks the same way. Nothing a notebook does raises here: what stops is
recorded, and cells that did not run have an error for an output, which scores nothing.
"""

import os
import time
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from nbclient.client import NotebookClient
from nbformat.v4 import new_output
from nbgrader import utils
from nbgrader.preprocessors import Execute
from traitlets import Bool, Dict, Integer, List, Unicode

from grader.autograde.kernels import LANGUAGE, kernel_of
from grader.autograde.rerun_notes import REASONS, STOPPED, place
from grader.autograde.reruns import Reruns, role_of, run_and_again
from grader.autograde.start_notebook import hiding, start
from grader.autograde.turns import turn
from grader.errors import UserError
from grader.referee import interfaces
from grader.referee.interfaces import Ending, Run
from grader.sandbox import forkserver_pool, output_messages
from grader.sandbox.cell_runner import PATIENCE, Budget, CellRun
from grader.sandbox.forkserver_client import ZygoteError
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox_spec import Setting, Tier, setting_for
from grader.sandbox.submission_process import Submission

LAST_SECONDS = 1  # for each exercise once the notebook has used up its time
LATE = "The notebook used up its time; from then on only its exercises and checks ran."
ALL_USED = "The notebook used up all of its time, {0} seconds; nothing more of it ran."
KILLED = "Its process was ended twice, neither by the notebook nor by a limit of it."


class SandboxedExecute(Execute):
    """Execute in a fork of the zygote, walled off, with a limit for the notebook."""

    notebook_seconds = Integer(300, help="Seconds for all cells of a notebook.").tag(
        config=True
    )
    limits = Dict(help="Other limits than usual, by name: see Limits.").tag(config=True)
    sandbox_shows = List(
        Unicode(),
        help="Files and folders of this machine that notebooks may read besides "
        "Python, its packages and their libraries: for a kernel of another language.",
    ).tag(config=True)
    run_submissions_without_any_sandbox = Bool(
        False,
        help="Run notebooks unprotected where no sandbox works; pages then say so.",
    ).tag(config=True)

    def open_referee(self, nb, resources) -> interfaces.Referee:
        """Who judges this run; to be overridden."""
        return interfaces.NoReferee()

    def preprocess(self, nb, resources=None, km=None):
        """Run all code cells of a notebook; returns it with outputs, and resources."""
        NotebookClient.__init__(self, nb, None)
        self._check_assign_resources(resources)
        nb.metadata["language_info"] = dict(LANGUAGE)
        tier = self.tier()
        nb.metadata.setdefault("grader", {})["sandbox"] = tier.name
        for alone in (False, True):
            try:
                with turn(alone=alone):
                    self._started = 0.0
                    run = run_and_again(self.nb.cells, partial(self._run, tier))
                    self.resources[interfaces.RUN] = run
                break
            except ZygoteError as lost:  # by nothing that a notebook can do
                self.log.warning("Ended from outside: %s", lost)
        else:
            self._give_up()
        return self.nb, self.resources

    def _give_up(self) -> None:
        """Leave a notebook to a person: half a run is worth no points that count."""
        run = self.resources[interfaces.RUN]
        run.stopped = KILLED
        run.referee.give_up(KILLED)

    def get_ready(self, kernels: Iterable[str]) -> int:
        """Start what forks are to share; returns how many notebooks may run at once.

        UserError if no notebook can run here.
        """
        tier = self.tier()
        try:
            for kernel in kernels:
                forkserver_pool.start(self._setting(tier, kernel))
        except ZygoteError as why:
            raise UserError(f"Notebooks cannot be run here: {why}.") from None
        return len(os.sched_getaffinity(0)) if tier.bwrap else 1

    def tier(self) -> Tier:
        """The walls that notebooks run behind; UserError if none work here."""
        return forkserver_pool.choose(
            run_without_any_sandbox=self.run_submissions_without_any_sandbox
        )

    def _run(
        self, tier: Tier, reruns: Reruns, before: Run | None, *, restore: bool
    ) -> Run:
        """One run from the first cell on, with a referee of its own.

        before: the last run of it, which stands for what this one does not judge.
        """
        self.reset_execution_trackers()
        run = Run(self.open_referee(self.nb, self.resources), tier.name)
        run.cpu_seconds = before.cpu_seconds if before else 0.0
        self.resources[interfaces.RUN] = run
        try:
            self._run_cells(tier, run, reruns, restore)
        finally:
            run.referee.close()
        if before:
            run.referee.take_over(before.referee)
        return run

    def _run_cells(self, tier: Tier, run: Run, reruns: Reruns, restore: bool) -> None:
        limits = Limits(**self.limits)
        least = LAST_SECONDS * len(self.nb.cells)
        cpu = max(least, limits.cpu - round(run.cpu_seconds))
        limits = replace(limits, cpu=min(limits.cpu, cpu))
        running = self._start(tier, run, limits)
        self._started = self._started or running.started
        self._restore, self._ran = restore, -1
        self._marked = sum(bool(c.metadata.get("nbgrader")) for c in self.nb.cells)
        budget = Budget(limits.cell_output, limits.output)
        try:
            for number, cell in enumerate(self.nb.cells):
                if cell.cell_type == "code" and not reruns.leaves_out(number):
                    self._run_cell(cell, number, running, budget, run)
            if not run.stopped:
                running.finish()
        finally:
            end = running.close()
        run.cpu_seconds += end.get("cpu", 0.0)
        run.peak_bytes = end.get("peak", 0)

    def _start(self, tier: Tier, run: Run, limits: Limits) -> Submission:
        folder = Path((self.resources.get("metadata") or {}).get("path") or ".")
        setting = self._setting(tier, kernel_of(self.nb))
        return start(setting, limits, run, folder, self.notebook_seconds)

    def _setting(self, tier: Tier, kernel: str) -> Setting:
        """What the process needs; what is to be hidden counts if it would be shown."""
        setting = setting_for(tier, kernel, tuple(map(Path, self.sandbox_shows)))
        return hiding(self.config, setting)

    def output(self, outs, msg, display_id, cell_index):
        """Add an output, as nbclient does; the usual ones are known to be valid."""
        made = output_messages.usual(msg["msg_type"], msg["content"])
        if made is None or display_id or self.clear_before_next_output:
            return super().output(outs, msg, display_id, cell_index)
        outs.append(made)
        return made

    def _run_cell(self, cell, number: int, running, budget, run: Run) -> None:
        """Run one cell, or say why not; the referee knows which one it is."""
        grade_id = cell.metadata.nbgrader.grade_id if utils.is_grade(cell) else None
        tags = cell.metadata.get("tags", [])
        if not cell.source.strip() or (
            self.skip_cells_with_tag in tags and grade_id is None
        ):
            return
        if self.record_timing:
            cell.metadata["execution"] = {}
        late = LATE if self._left() <= 0 and not cell.metadata.get("nbgrader") else ""
        if not run.stopped and self._to_the_end(running) <= 0:
            run.stopped = ALL_USED.format(self.all_seconds)
        if run.stopped or late:
            cell.outputs = [_error("NotRunError", run.stopped or late)]
            run.notes += [late] if late and late not in run.notes else []
            return
        self.code_cells_executed += 1
        seconds = self._get_timeout(cell)
        roles = role_of(cell), self._restore
        running_cell = CellRun(self, cell, number, running, budget, *roles)
        run.referee.before_cell(grade_id)
        try:
            problem = running_cell.run(seconds, self._to_the_end(running))
        finally:
            run.referee.after_cell(grade_id)
        if running.lost or running.killed:
            raise ZygoteError("a notebook's process, or the one above it")
        if run.referee.judge_killed:
            raise ZygoteError("the judge of a notebook")
        for kind, name, what in running_cell.told:
            getattr(run, kind).append((number, name, what))
        self._conclude(cell, number, running_cell.reply, problem)
        if problem == "timeout" and roles[0] == "own":
            run.notes.append(STOPPED.format(place(self.nb.cells, number)))
        elif problem in ("dead", "stuck"):
            self._note_end(number, running, problem, run)
        self._ran = number

    def _note_end(self, number: int, running, problem: str, run: Run) -> None:
        """Say at its cell what ended the notebook: the one before, if that left."""
        before = running.left and problem == "dead" and self._ran >= 0
        guilty = self._ran if before else number
        how = running.over or problem
        run.ended, run.stopped = Ending(guilty, how), REASONS[how]
        name = "CellTimeoutError" if problem == "stuck" else "DeadKernelError"
        for at in {guilty, number}:
            self.nb.cells[at].outputs.append(_error(name, run.stopped))

    def _conclude(self, cell, number: int, reply: dict | None, problem: str) -> None:
        """What nbclient and nbgrader do when a cell has ended."""
        cell.execution_count = cell.get("execution_count") or self.code_cells_executed
        if problem == "timeout":
            self.log.error("Cell %d ran too long and was interrupted.", number)
        if reply is not None:
            self.on_cell_executed(
                cell=cell, cell_index=number, execute_reply={"content": reply}
            )

    def _get_timeout(self, cell) -> float:
        """Seconds for this cell: its own limit, or what is left to the notebook."""
        left = self._left()
        return max(LAST_SECONDS, min(super()._get_timeout(cell) or left, round(left)))

    def _left(self) -> float:
        """Seconds that are left to the notebook."""
        return self.notebook_seconds - (time.monotonic() - self._started)

    @property
    def all_seconds(self) -> int:
        """The budget of the whole notebook, with the last second of each exercise."""
        return self.notebook_seconds + LAST_SECONDS * self._marked

    def _to_the_end(self, running) -> float:
        """Seconds until nothing more of it runs, whatever it still has."""
        used = time.monotonic() - self._started
        if used > self.notebook_seconds:  # else it does not matter yet
            used -= min(running.waited(), used * (1 - 1 / PATIENCE))
        return self.all_seconds - used


def _error(name: str, why: str):
    """An error output, which nbgrader scores with nothing."""
    line = f"\x1b[0;31m{name}\x1b[0m: {why}"
    return new_output("error", ename=name, evalue=why, traceback=[line])
