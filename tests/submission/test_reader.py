"""Handed-in bytes are parsed by a process that holds nothing and may do nothing."""

import ctypes
import errno
import json
import mmap
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from grader.sandbox.child import compute_only
from grader.submission import ingest, parse, reader_client, zip_reader
from grader.submission.source_names import LONGEST
from grader.submission.status import GRADED, REFUSED
from grader.submission.validate import RefusedError
from tests.events import children, running, until

LAST_CALL = 470  # numbers of system calls that any kernel of today knows
PROBES = {
    335,
    336,
}  # of the kernel's own, for which no filter is asked; no use to others
STUB = "def step(z):\n    pass"


@pytest.fixture
def reader():
    """A process of this test alone."""
    reader_client.close()
    yield reader_client
    reader_client.close()


@pytest.fixture
def folders(tmp_path):
    """What was handed in, and the release with one gap."""
    marks = {"grade_id": "step", "solution": True, "grade": False, "locked": False}
    cell = new_code_cell(STUB, id="step")
    cell.metadata["nbgrader"] = marks | {"schema_version": 3, "task": False}
    made = new_notebook(cells=[cell])
    for name in ("submitted", "release"):
        (tmp_path / name).mkdir()
        nbformat.write(made, tmp_path / name / "it.ipynb")
    return tmp_path / "submitted", tmp_path / "release"


def slow(folders) -> None:
    """Hand in what takes many seconds: long cells, each to be looked through."""
    cells = [new_code_cell(f"x = {n}\n" * (LONGEST // 7)) for n in range(60)]
    text = json.dumps(new_notebook(cells=[new_code_cell(STUB, id="step"), *cells]))
    (folders[0] / "it.ipynb").write_text(text)


def closed_up(task) -> bytes:
    """What a function says in a process that closed itself up."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            limits = {"cpu_seconds": 20, "memory": 1 << 40}
            compute_only.close_up(keep=[writing], **limits)
            os.write(writing, task())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        said = file.read()
    os.waitpid(child, 0)
    return said


def test_no_system_call_is_answered_but_those_that_compute():
    libc = ctypes.CDLL(None, use_errno=True)
    column = 0 if os.uname().machine == "x86_64" else 1
    harmless = {numbers[column] for numbers in compute_only.ALLOWED.values()}

    def task() -> bytes:
        answered = []
        for number in set(range(LAST_CALL)) - harmless - PROBES:
            ctypes.set_errno(0)
            libc.syscall(number, -1, -1, -1, -1, -1, -1)
            if ctypes.get_errno() != errno.EPERM:
                answered.append(number)
        return json.dumps(answered).encode()

    assert json.loads(closed_up(task)) == []


def test_nothing_is_open_and_no_code_can_be_made():
    def trouble(call, *words, **more) -> int:
        try:
            call(*words, **more)
        except OSError as error:
            return error.errno
        return 0

    def task() -> bytes:
        ways = [trouble(os.lseek, n, 0, os.SEEK_CUR) for n in range(2000)]
        there = [n for n, way in enumerate(ways) if way != errno.EBADF]
        code = trouble(mmap.mmap, -1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)
        return json.dumps([there, code]).encode()

    there, code = json.loads(closed_up(task))
    assert len(there) == 1  # where it tells this
    assert code == errno.EPERM


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_the_filter_fits_into_both_machines(machine):
    assert 0 < len(compute_only.program(machine)) // 8 < 4096


def test_no_parser_runs_in_the_process_of_the_grader(folders, reader, monkeypatch):
    reader.begin()
    for name in ("read_notebook", "json"):
        monkeypatch.setattr(parse, name, None)
    assert ingest.take_in(*folders, "rules").record.state == GRADED


def test_whoever_reads_is_walled_off_and_holds_no_secret(folders, reader, monkeypatch):
    monkeypatch.setenv("GRADER_TOKEN", "secret")
    slow(folders)
    reader.begin()
    top = reader._kept[0].process.pid
    grader = os.fork()
    if grader == 0:
        try:
            ingest.take_in(*folders, "rules")
        finally:
            os._exit(0)

    def walled() -> Path | None:
        return next((p for p in _below(top) if "Seccomp:\t2" in _of(p, "status")), None)

    process = until(walled)
    limits = _of(process, "limits")
    assert Path("/proc", str(top), "environ").read_bytes() == b""
    assert len(os.listdir(process / "fd")) == 2
    assert f" {reader.READ_MEMORY} " in limits.split("Max address space")[1][:60]
    assert f" {reader.READ_SECONDS} " in limits.split("Max cpu time")[1][:60]
    os.kill(grader, signal.SIGKILL)
    os.waitpid(grader, 0)
    reader.close()  # whoever reads ends with it
    until(lambda: not running(int(process.name)))


def _below(number: int) -> list[Path]:
    found = [number]
    for each in found:
        with suppress(OSError):
            found += children(each)
    return [Path("/proc", str(each)) for each in found[1:]]


def _of(process: Path, name: str) -> str:
    with suppress(OSError):
        return (process / name).read_text()
    return ""


@pytest.mark.slow
def test_what_takes_too_long_is_refused(folders, reader, monkeypatch):
    monkeypatch.setattr(reader, "READ_SECONDS", 1)
    slow(folders)
    record = ingest.take_in(*folders, "rules").record
    assert record.state == REFUSED
    assert reader.TOO_SLOW in record.sentence
    assert record.submitted  # so it is not tried again


def test_what_takes_too_much_memory_is_refused(folders, reader, monkeypatch):
    monkeypatch.setattr(reader, "READ_MEMORY", 100 << 20)
    many = ",".join(['{"a":[]}'] * 900_000)
    (folders[0] / "it.ipynb").write_text(f'{{"cells": [{many}]}}')
    record = ingest.take_in(*folders, "rules").record
    assert record.state == REFUSED
    assert reader.TOO_LARGE in record.sentence


def test_a_reader_that_was_killed_is_replaced(folders, reader):
    assert ingest.take_in(*folders, "rules").record.state == GRADED
    reader._kept[0].process.send_signal(signal.SIGKILL)
    reader._kept[0].process.wait()
    assert ingest.take_in(*folders, "rules").record.state == GRADED


def test_where_none_can_start_it_is_no_fault_of_the_student(
    folders, reader, monkeypatch
):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    record = ingest.take_in(*folders, "rules").record
    assert reader.ENDED in record.sentence
    assert not record.submitted  # so the next run tries it again


def test_a_zip_is_unpacked_there_too(reader, monkeypatch):
    monkeypatch.setattr(zip_reader, "asked", lambda *_: [[b"entry", b"a", b"-1", b"0"]])
    with pytest.raises(RefusedError):
        zip_reader.entries(b"", ".ipynb", 1)
    monkeypatch.setattr(zip_reader, "asked", lambda *_: [[b"content"], []])
    with pytest.raises(RefusedError):
        zip_reader.member(b"", 0)
