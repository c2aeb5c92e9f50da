"""Judge gradients of dense networks and name the mistake in a wrong one."""

from grader.judge.network.adapters import (
    BACKWARD_ONLY,
    ONE_LAYER,
    WHOLE_NETWORK,
    Calling,
)
from grader.judge.network.diagnosis import Diagnosis, diagnose
from grader.judge.network.judge_gradients import DenseExercise, judge_dense
from grader.judge.network.network import Network

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
