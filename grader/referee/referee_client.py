"""The grader's side of one submission's checks: what cell runs, what was found.

The judging itself is done in a process of its own (see bench and sitting); here is the
ledger. Whatever breaks is worth nothing and told in a sentence; nothing here raises.
"""

import json
import signal
import socket
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from grader.referee.conversation import KEPT, MOST_BYTES
from grader.referee.judge_server import bench
from grader.referee.results import STOPPED, Ledger
from grader.sandbox.child import seqpacket
from grader.sandbox.child.usage import waited_seconds
from grader.student.judging.verdict import failed

ANSWERS_WITHIN = 10.0  # seconds for the judge, beyond those of a check, to speak
LONGEST_MESSAGE = 1 << 16
OVER_ITS_TIME = {-signal.SIGXCPU}  # how a judge ends that computed for too long
SPENT = "The check was not run: an earlier one had the grader compute for too long."


class JudgingReferee:
    """Judges one run of one submission. worth: points of each graded cell.

    course: its course.toml. plan: the exercise that each graded cell checks. seconds:
    of processor time for one check, whatever the answer does; wall: by the clock, which
    is for what hangs, so a busy machine may need many times as long.
    """

    def __init__(
        self,
        course: Path,
        plan: Mapping[str, str],
        worth: Mapping[str, float],
        seed: str,
        *,
        seconds: float = 60.0,
        wall: float | None = None,
    ):
        self.ledger = Ledger(seed, dict(worth))
        self.judge_killed = False
        for grade_id in worth:
            if grade_id not in plan:
                self.ledger.fault(grade_id, "the judge has no such exercise")
        self._notebook, self._child = socket.socketpair()
        self._order: dict[str, Any] = {"course": str(course), "plan": dict(plan)}
        wall = wall or seconds
        self._order |= {"seed": seed, "seconds": seconds, "wall": wall}
        self._patience = wall + ANSWERS_WITHIN  # a busy judge stops by itself
        self._lost, self._sits, self._process = "", False, 0
        self._spent = False
        self._spender: str | None = None
        self.kept: dict[str, bytes] = {}  # what was said in each check, packed
        self._judge = self._seat()

    def child_socket(self) -> socket.socket:
        """The notebook's end of the connection; who takes it closes it."""
        return self._child

    def before_cell(self, grade_id: str | None) -> None:
        """A cell is about to run; only its own check may be made until it ends.

        Of other cells the judge need not know: between graded ones it makes no check.
        """
        if grade_id is not None:
            self._tell({"begins": grade_id})

    def after_cell(self, grade_id: str | None) -> None:
        """A cell has ended: what was found for it is entered."""
        if grade_id is None:
            return
        told = self._tell({"ended": grade_id})
        report = self._report(grade_id) if told else None
        if report is not None:
            self.ledger.enter(grade_id, report.get("found"))
        elif not self._spent:
            self.ledger.fault(grade_id, self._lost)
        elif self._spender in (None, grade_id):
            self._spender, verdict = grade_id, failed("cannot run", STOPPED)
            self.ledger.enter(grade_id, {"verdict": vars(verdict)})
        else:
            self.ledger.leave(grade_id, SPENT)

    def waited(self) -> float:
        """Seconds for which the judge could have run but had no processor."""
        return waited_seconds(self._process) if self._process else 0.0

    def give_up(self, reason: str) -> None:
        """What was not judged yet is for a person."""
        for grade_id in self.ledger.worth:
            if grade_id not in self.ledger.entries:
                self.ledger.fault(grade_id, reason)
        if not self.ledger.faults:
            self.ledger.fault(None, reason)

    def take_over(self, earlier: "JudgingReferee") -> None:
        """What was not judged in this run counts as in an earlier one."""
        self.ledger.take_over(earlier.ledger)

    def explain(self, grade_id: str, sentence: str) -> None:
        """Say why there is no answer, where the cell with that name was left out."""
        for check, exercise in self._order["plan"].items():
            if grade_id in (check, exercise):
                self.ledger.explain(check, sentence)

    def earned(self) -> float:
        """The share of all points that was earned so far."""
        return self.ledger.share()

    def sentences(self) -> list[str]:
        """What was said so far, check by check."""
        return self.ledger.sentences()

    def close(self) -> None:
        """The judge goes home."""
        self._judge.close()
        self._notebook.close()
        self._child.close()

    def _seat(self) -> socket.socket:
        """Order a judge; gives our end of the line to it."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.settimeout(self._patience)
        with theirs:
            try:
                bench().seat(self._order, self._notebook, theirs)
            except (OSError, ValueError) as error:
                self._lost = f"the judge did not start: {error}"
        return ours

    def _wait_for_judge(self) -> None:
        """Wait until the judge sits: OSError if it does not.

        A judge server that is killed may leave the order unread; then the next one gets
        it. So the notebook's line is kept until somebody has taken it.
        """
        if not self._has_sat() and not self._lost:
            self._judge.close()
            self._judge = self._seat()
            if not self._has_sat():
                raise OSError("it ended twice before it sat")
        self._sits = True
        self._notebook.close()

    def _heard(self) -> bytes:
        return seqpacket.receive(self._judge, LONGEST_MESSAGE)

    def _has_sat(self) -> bool:
        said = self._heard()
        self._process = json.loads(said).get("sits", 0) if said else 0
        return bool(self._process)

    def _tell(self, message: dict) -> bool:
        if self._lost:
            return False
        try:
            if not self._sits:
                self._wait_for_judge()
            self._judge.settimeout(self._patience)
            self._judge.sendall(json.dumps(message).encode())
        except (OSError, ValueError) as error:
            self._lost, self.judge_killed = f"the judge is gone: {error}", True
            with suppress(OSError, ValueError):  # it may have left a word
                self._hear_of_its_end(json.loads(self._heard()))
            self._judge.close()
        return not self._lost

    def _report(self, grade_id: str) -> dict | None:
        """What the judge says on the end of a cell, or None if it says nothing."""
        until = time.monotonic() + self._patience
        while not self._lost:
            try:
                self._judge.settimeout(max(0.001, until - time.monotonic()))
                said = self._heard()
                if said.startswith(KEPT):
                    self._keep(grade_id, said.removeprefix(KEPT))
                    continue
                report = json.loads(said)
            except TimeoutError:
                self._lost = "the judge did not answer"
            except (OSError, ValueError):  # with the server, which would have told
                self._lost, self.judge_killed = "the judge is gone", True
            else:
                if report.get("ended") == grade_id:
                    return report
                self._hear_of_its_end(report)
        self._judge.close()  # which ends a judge that is still there
        return None

    def _keep(self, grade_id: str, part: bytes) -> None:
        """Add to what was said in a check, up to what any check says."""
        known = self.kept.get(grade_id, b"")
        if len(known) <= 2 * MOST_BYTES:
            self.kept[grade_id] = known + part

    def _hear_of_its_end(self, report: dict) -> None:
        """What the process says that forked the judge, once that has ended."""
        if "died" in report:
            self._lost = f"the judge ended: {report['died']}"
            self._spent = report["died"] in OVER_ITS_TIME
            self.judge_killed = report["died"] == -signal.SIGKILL
