"""What was found in one submission: one entry for each graded cell, never a guess."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from grader.student.judging.verdict import STAGES, Verdict, failed, plain_points

NEVER_RAN = "The check was not run."
OURS = "The check could not be run; your instructor will look at it."
STOPPED = "The check was stopped: it took too long."


@dataclass(frozen=True)
class Entry:
    """The verdict on one graded cell, as points that nbgrader can read.

    needs_person: the check itself failed, which is not the student's doing.
    """

    grade_id: str
    points: float
    earned: float
    verdict: Verdict
    seconds: float = 0.0
    needs_person: bool = False


@dataclass
class Ledger:
    """All entries of one submission; seed is that of its inputs."""

    seed: str
    worth: Mapping[str, float]
    entries: dict[str, Entry] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def enter(self, grade_id: str, found: dict | None) -> None:
        """Keep the first thing that was found for a cell."""
        if grade_id in self.entries or grade_id not in self.worth or not found:
            return
        verdict = read_verdict(found.get("verdict"))
        faults = [f"{grade_id}: {text}" for text in found.get("faults", [])]
        self.faults += faults
        points = self.worth[grade_id]
        self.entries[grade_id] = Entry(
            grade_id,
            points,
            plain_points(verdict.share, points),
            verdict,
            float(found.get("seconds", 0.0)),
            bool(faults),
        )

    def fault(self, grade_id: str | None, reason: str) -> None:
        """A cell could not be judged, for a reason of ours: a person must look."""
        self.faults.append(f"{grade_id}: {reason}" if grade_id else reason)
        if grade_id and grade_id in self.worth and grade_id not in self.entries:
            points = self.worth[grade_id]
            verdict = failed("cannot run", OURS)
            entry = Entry(grade_id, points, 0.0, verdict, needs_person=True)
            self.entries[grade_id] = entry

    def leave(self, grade_id: str, sentence: str) -> None:
        """A cell could not be judged because of an earlier answer: a person looks."""
        if grade_id in self.worth and grade_id not in self.entries:
            verdict, points = failed("cannot run", sentence), self.worth[grade_id]
            entry = Entry(grade_id, points, 0.0, verdict, needs_person=True)
            self.entries[grade_id] = entry

    def take_over(self, earlier: "Ledger") -> None:
        """Add what an earlier run found of cells that this one has not judged."""
        for grade_id in earlier.entries.keys() - self.entries.keys():
            self.entries[grade_id] = earlier.entries[grade_id]
            about = [f for f in earlier.faults if f.startswith(f"{grade_id}: ")]
            self.faults += [fault for fault in about if fault not in self.faults]

    def explain(self, grade_id: str, sentence: str) -> None:
        """Give the reason for which there was nothing to judge, or no judgement."""
        found = self.entry(grade_id)
        if found.verdict.stage == "not written" or grade_id not in self.entries:
            verdict = failed("cannot run", sentence)
            self.entries[grade_id] = replace(found, verdict=verdict)

    def share(self) -> float:
        """The part of all points that was earned; 1 if there are none."""
        worth = sum(self.worth.values())
        return sum(self.scores().values()) / worth if worth else 1.0

    def entry(self, grade_id: str, stopped: str = "") -> Entry:
        """What is known of a graded cell; a check that never ran earns nothing."""
        if grade_id in self.entries:
            return self.entries[grade_id]
        verdict = failed("cannot run", NEVER_RAN, stopped)
        return Entry(grade_id, self.worth[grade_id], 0.0, verdict)

    def scores(self) -> dict[str, float]:
        """Points by graded cell, for every cell of the plan."""
        return {grade_id: self.entry(grade_id).earned for grade_id in self.worth}

    def sentences(self) -> list[str]:
        """What was said of every graded cell, in the order of the plan."""
        return [self.entry(grade_id).verdict.sentence for grade_id in self.worth]

    def rows(self, stopped: str = "") -> list[dict]:
        """Every entry as plain data."""
        return [asdict(self.entry(grade_id, stopped)) for grade_id in self.worth]


def read_verdict(data) -> Verdict:
    """A verdict out of a message; what is not one is worth nothing."""
    try:
        share, stage = data["share"], data["stage"]
        sentence, evidence = data["sentence"], data["evidence"]
    except (TypeError, KeyError):
        return failed("cannot run", OURS)
    words = (stage, sentence, evidence)
    whole = type(share) in (int, float) and math.isfinite(share) and 0 <= share <= 1
    if not whole or any(type(w) is not str for w in words) or stage not in STAGES:
        return failed("cannot run", OURS)
    return Verdict(float(share), stage, sentence, evidence)
