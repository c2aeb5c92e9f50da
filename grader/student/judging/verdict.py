"""What a check found: one share of the points and one sentence."""

from dataclasses import dataclass, replace

STAGES = (
    "not written",
    "cannot run",
    "type",
    "shape",
    "state",
    "not finite",
    "value",
    "stability",
    "passed",
)


@dataclass(frozen=True)
class Verdict:
    """The result of one check.

    share is the part of the points earned, a plain float in [0, 1]; stage tells how
    far the answer came, one of STAGES; sentence is for the learner; evidence is an
    optional second sentence with numbers.
    """

    share: float
    stage: str
    sentence: str
    evidence: str = ""

    @property
    def passed(self) -> bool:
        """Whether everything asked for is there."""
        return self.stage == "passed"

    def worth(self, share: float) -> "Verdict":
        """The same finding with another share of the points."""
        return replace(self, share=float(share))


def failed(stage: str, sentence: str, evidence: str = "") -> Verdict:
    """Verdict without points at a stage of STAGES."""
    return Verdict(0.0, stage, sentence, evidence)


def plain_points(share: float, points: float) -> float:
    """Points as the plain finite float in [0, points] that nbgrader can read.

    nbgrader gives full marks for nan, negatives and every NumPy scalar, and refuses
    the whole submission above the maximum; so nothing else may reach it.
    """
    share, points = float(share), float(points)
    earned = round(share * points, 2) if share == share else 0.0
    return min(max(earned, 0.0), points)
