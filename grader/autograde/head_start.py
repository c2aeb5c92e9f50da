"""Start what grading needs while this process still imports what it needs itself."""

from pathlib import Path

from grader.course.folder import recorded_source
from grader.referee.judge_server import bench
from grader.sandbox import forkserver_pool


def begin(course: Path) -> None:
    """Start the judge of a course folder and the likely zygote; wait for neither."""
    bench().start(str(recorded_source(course)))
    forkserver_pool.begin()
