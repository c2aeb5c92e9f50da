"""What a course's own package imports that travels with its notebooks.

There the rest of the grader is not at hand; grader.api has the same names.
"""

from grader.student.judging.blocks import block
from grader.student.judging.probes import register_probe
from grader.student.judging.registry import register_kind
from grader.student.judging.verdict import Verdict, failed
from grader.student.judging.views import UnfitError, register_view

__all__ = [
    "UnfitError",
    "Verdict",
    "block",
    "failed",
    "register_kind",
    "register_probe",
    "register_view",
]
