"""`grader ... | head`: what nobody reads is dropped, without a word about a fault."""

import os
import subprocess
import sys

WORK_GOES_ON = """
import sys
from pathlib import Path
from grader.course.log_redirect import chatter_into

folder = Path(sys.argv[1])
with chatter_into(folder / "log") as terminal:
    for _ in range(3):
        print("many words " * 9999, file=terminal)
        terminal.flush()
    (folder / "done").touch()
"""
PRINTS = """
from grader.commands import shell

def prints():
    print("many words " * 9999)
    return 0

def other():
    return 0

shell.register(prints)
shell.register(other)
shell.app(["prints"])
"""


def unread(code, *args):
    """Run code while nobody reads what it prints."""
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-c", code, *map(str, args)]
    done = subprocess.run(
        command, stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)
    return done


def test_work_goes_on_when_nobody_reads(tmp_path):
    done = unread(WORK_GOES_ON, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "done").exists()


def test_a_verb_that_only_prints_ends_quietly():
    done = unread(PRINTS)
    assert (done.returncode, done.stderr) == (141, "")
