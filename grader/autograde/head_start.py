"""Start what grading needs while this process still imports what it needs itself."""

from pathlib import Path

from grader.course.folder import recorded_source
from grader.referee.judge_server import bench
from grader.sandbox import forkserver_pool
from grader.submission import reader_client


def begin(course: Path) -> None:
    """Start judge, likely zygote and reader of a course folder; wait for none."""
    bench().start(str(recorded_source(course)))
    forkserver_pool.begin()
    reader_client.begin()
