"""Judge gradients of dense networks and name the mistake in a wrong one."""

from grader.judge.dense.calling import (
    BACKWARD_ONLY,
    ONE_LAYER,
    WHOLE_NETWORK,
    Calling,
)
from grader.judge.dense.diagnosis import Diagnosis, diagnose
from grader.judge.dense.judge import DenseExercise, judge_dense
from grader.judge.dense.network import Network

__all__ = [
    "BACKWARD_ONLY",
    "ONE_LAYER",
    "WHOLE_NETWORK",
    "Calling",
    "DenseExercise",
    "Diagnosis",
    "Network",
    "diagnose",
    "judge_dense",
]
