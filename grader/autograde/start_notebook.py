"""The process of one notebook: its files, its way to the referee, what it may see."""

from dataclasses import replace
from pathlib import Path

from grader.autograde.receipts import account_key
from grader.course.folder import source_of
from grader.referee import interfaces
from grader.sandbox import forkserver_pool, mounts
from grader.sandbox.child.isolation import REFEREE
from grader.sandbox.limits import Limits
from grader.sandbox.sandbox_spec import Setting
from grader.sandbox.submission_process import Submission
from grader.submission import archive

ENVIRONMENT = {"NBGRADER_EXECUTION": "autograde", "GRADER_FIGURES": "off"}


def start(
    setting: Setting, limits: Limits, run: interfaces.Run, folder: Path, seconds: float
) -> Submission:
    """Start it with the files of a folder; seconds: how long its kernel may take."""
    packed, left_out = archive.pack(
        folder, most_bytes=limits.home // 2, most_files=limits.files // 2
    )
    run.notes = archive.told(left_out)
    environment = dict(ENVIRONMENT)
    socket = run.referee.child_socket()
    if socket is not None:
        environment[interfaces.REFEREE_FD] = str(REFEREE)
    try:
        return forkserver_pool.submission(
            setting, limits, packed, environment, socket, seconds
        )
    finally:
        packed.close()
        if socket is not None:
            socket.close()


def hiding(config, setting: Setting) -> Setting:
    """The setting with the secrets of a course, if any of them would be shown."""
    named = (config[name].get("root") for name in ("CourseDirectory", "Exchange"))
    places = (*filter(None, named), account_key().parent)
    hidden = [Path(place).resolve() for place in places]
    hidden += source_of(config).secret_folders
    secret = replace(setting, secrets=tuple(hidden))
    hides_more = mounts.covered(secret) != mounts.covered(setting)
    return secret if hides_more else setting
