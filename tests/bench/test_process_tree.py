"""The cost of a command holds that of all that it starts, orphans too."""

import sys

import pytest

from grader.bench.process_tree import Cost, cost_of

WORK = """
import os, sys, time
def work(seconds):
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
"""
CHILD = (
    WORK
    + """
if os.fork() == 0:
    work(0.2)
    os._exit(0)
os.wait()
"""
)
MEMORY = """
import os, time
if os.fork() == 0:
    held = bytearray(80 << 20)
    held[::4096] = bytes(len(held[::4096]))
    time.sleep(1)
    os._exit(0)
os.wait()
"""


def run(program: str, folder) -> Cost:
    return cost_of([sys.executable, "-c", program], folder)


def test_children_count(tmp_path):
    idle = run("pass", tmp_path)
    assert run(CHILD, tmp_path).cpu > idle.cpu + 0.1


@pytest.mark.slow
def test_memory_is_that_of_all_processes(tmp_path):
    assert run(MEMORY, tmp_path).peak > 80


def test_what_fails_is_told_with_its_words(tmp_path):
    with pytest.raises(RuntimeError, match="no such luck"):
        run("print('no such luck'); exit(3)", tmp_path)
    assert run("raise SystemExit(1)", tmp_path).wall > 0  # somebody needs a person


def test_costs_add_up():
    assert Cost(1, 2, 30) + Cost(3, 4, 20) == Cost(4, 6, 30)
