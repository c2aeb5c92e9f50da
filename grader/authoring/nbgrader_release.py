"""nbgrader's own release step, and what its refusals mean for the person who builds."""

import re

from grader.course import schema_version
from grader.course.folder import Course
from grader.errors import UserError


def generate(course: Course, assignment: str, *, gradebook: bool = True) -> None:
    """Run nbgrader's generate_assignment on one assignment of a course."""
    from nbgrader.converters import GenerateAssignment
    from nbgrader.utils import capture_log

    schema_version.read_here()
    course.config.SaveCells.enabled = gradebook
    directory = course.directory(assignment)
    converter = GenerateAssignment(coursedir=directory, config=course.config)
    converter.no_database = not gradebook
    converter.force = True
    result = capture_log(converter)
    if not result["success"]:
        raise UserError(_refusal(assignment, result))


def _refusal(assignment: str, result: dict) -> str:
    """What nbgrader's log means for the person who builds."""
    log = f"{result.get('log', '')}\n{result['error']}"
    if "there are submissions associated" in " ".join(log.split()):
        return (
            f"{assignment} has been handed in, and this build adds or removes graded "
            "cells: keep the names of its exercises, or build into a new course folder."
        )
    first = re.search(r"^ *([\w.]+(?:Error|Exception): .*)$", log, re.MULTILINE)
    reason = first.group(1) if first else log.splitlines()[-1]
    return f"nbgrader could not release {assignment} ({reason}): mend it, build again."
