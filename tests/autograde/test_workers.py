"""Work that is shared out among forks is done whoever of them is killed."""

import os
import signal
import time
from multiprocessing import Barrier
from pathlib import Path

import pytest

from grader.autograde.workers import WorkerError, Workers
from tests.events import BLINK, PATIENCE, running, until


def nothing() -> None:
    """What there is to do in a fork before it works."""


def all_of(work, pieces, most=2) -> dict:
    """Results by piece, each of which must come once."""
    pairs = list(Workers(work, most, nothing).each(pieces))
    assert len(pairs) == len(dict(pairs))
    return dict(pairs)


def test_every_piece_is_done_once_and_by_others():
    found = all_of(lambda piece: (piece**2, os.getpid()), range(20))
    assert {piece: square for piece, (square, _) in found.items()} == {
        n: n * n for n in range(20)
    }
    assert os.getpid() not in {pid for _, pid in found.values()}


def test_as_many_at_once_as_are_allowed():
    together = Barrier(3, timeout=PATIENCE)

    def work(piece):
        together.wait()  # goes on when three are here
        return os.getpid()

    assert len(set(all_of(work, range(6), most=3).values())) == 3
    alone = all_of(lambda piece: os.getpid(), range(3), most=1)
    assert len(set(alone.values())) == 1


def test_the_piece_of_a_killed_worker_is_given_out_again(tmp_path):
    def work(piece):
        seen = Path(tmp_path / str(piece))
        if piece % 3 == 0 and not seen.exists():
            seen.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return piece

    assert all_of(work, range(9)) == {n: n for n in range(9)}


def test_a_piece_that_kills_twice_is_given_up_and_the_others_go_on():
    def work(piece):
        if piece == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return piece

    found = all_of(work, range(5))
    assert isinstance(found.pop(2), WorkerError)
    assert found == {n: n for n in (0, 1, 3, 4)}


def test_an_error_is_told_and_stops_nobody():
    found = all_of(lambda piece: 1 / piece, [0, 1, 2])
    assert str(found[0]) == "ZeroDivisionError: division by zero"
    assert (found[1], found[2]) == (1, 0.5)


@pytest.mark.parametrize("most", [1, 3])
def test_none_is_left_when_the_work_is_not_taken_to_its_end(most):
    workers = Workers(lambda piece: os.getpid(), most, nothing)
    results = workers.each(range(10))
    _, pid = next(results)
    results.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_workers_end_when_the_one_who_gave_the_work_is_killed(tmp_path):
    owner = os.fork()
    if owner == 0:

        def work(piece):
            (tmp_path / str(os.getpid())).touch()
            time.sleep(BLINK)

        try:
            list(Workers(work, 2, nothing).each(range(100_000)))
        finally:
            os._exit(0)
    until(lambda: len(os.listdir(tmp_path)) == 2)
    os.kill(owner, signal.SIGKILL)
    os.waitpid(owner, 0)
    pids = [int(name) for name in os.listdir(tmp_path)]
    until(lambda: not any(map(running, pids)))
    assert len(pids) == 2


def test_a_worker_in_the_middle_of_its_work_ends_with_the_one_who_gave_it(tmp_path):
    """By the kernel, for it would look after its line only when it is done."""
    owner = os.fork()
    if owner == 0:

        def work(piece):
            (tmp_path / str(os.getpid())).touch()
            while True:
                signal.pause()

        try:
            list(Workers(work, 2, nothing).each(range(2)))
        finally:
            os._exit(0)
    until(lambda: len(os.listdir(tmp_path)) == 2)
    os.kill(owner, signal.SIGKILL)
    os.waitpid(owner, 0)
    until(lambda: not any(running(int(name)) for name in os.listdir(tmp_path)))
