"""Calls that go together are the calls that a check makes one by one."""

import socket
import threading
from contextlib import contextmanager

import numpy as np
import pytest

from grader.referee.judge_connection import JudgePeer
from grader.student.judging.verdict import Verdict
from grader.student.rpc import notebook_side, several
from grader.student.rpc.notebook_side import NotebookPeer
from grader.student.rpc.stream import Channel
from grader.student.rpc.wire_errors import WireError
from tests.this_course import CATALOG

CHECK = 7


@contextmanager
def judging(name: str, frames: list):
    """The judge of one exercise at the other end; gives ours, and its verdict."""
    ours, theirs = socket.socketpair()
    found: list[Verdict] = []

    def judge():
        channel = Channel(theirs)
        header, buffers = channel.receive()
        peer = JudgePeer(channel, header["check"])
        send = peer.send
        peer.send = lambda header, buffers=(): (
            frames.append(header["op"]),
            send(header, buffers),
        )
        answer = peer.introduce({}, header, buffers)
        found.append(CATALOG[name].judge(answer, "seed"))
        if peer.gone:
            theirs.shutdown(socket.SHUT_RDWR)
        else:
            send({"op": "verdict", "verdict": vars(found[0])})

    thread = threading.Thread(target=judge)
    thread.start()
    yield Channel(ours), found
    thread.join()
    for end in (ours, theirs):
        end.close()


def over_the_wire(name: str, answer, frames: list) -> Verdict:
    with judging(name, frames) as (channel, _):
        peer = NotebookPeer(channel, CHECK)
        namespace = {name: answer}
        notebook_side._announce(peer, name, namespace)
        return notebook_side._serve(peer, namespace)


def grows(z):
    z += 1
    return z


def unwritten(z):
    return np.empty(np.shape(z))


def refuses_numbers(z):
    return 1 / (1 + np.exp(-z)) * np.ones(len(z))


ANSWERS = {
    "right": lambda z: CATALOG["sigmoid"].reference(z),
    "wrong": np.tanh,
    "of another type": lambda z: (z,),
    "of another shape": lambda z: np.ones(7),
    "raises": lambda z: z / missing,  # noqa: F821
    "raises somewhere": refuses_numbers,
    "changes its argument": grows,
    "leaves memory unwritten": unwritten,
    "long": lambda z: [1.5] * 15_000,
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_is_called_as_often_with_the_same_in_the_same_order(answer):
    seen: dict[str, list] = {"here": [], "there": []}

    def noting(where):
        def sigmoid(z):
            seen[where].append((np.shape(z), np.asarray(z).tobytes()))
            return answer(z)

        return sigmoid

    here = CATALOG["sigmoid"].judge(noting("here"), "seed")
    there = over_the_wire("sigmoid", noting("there"), [])
    assert vars(there) == vars(here)
    assert seen["there"] == seen["here"]


def test_what_is_too_long_for_any_message_is_told():
    there = over_the_wire("sigmoid", lambda z: "x" * 300_000, [])
    assert there.sentence == notebook_side.TOO_MUCH


def test_one_message_carries_all_points():
    frames: list[str] = []
    over_the_wire("sigmoid", ANSWERS["right"], frames)
    assert frames.count("calls") == 1
    assert frames.count("call") <= 2


def test_what_fits_no_message_is_asked_again(monkeypatch):
    monkeypatch.setattr(several, "MOST_PARTS", 1)
    frames: list[str] = []
    assert over_the_wire("sigmoid", ANSWERS["right"], frames).passed
    assert frames.count("calls") > 2


@pytest.mark.parametrize("said", [None, 3, [3], [[3]], [[{}]] * 100])
def test_answers_that_are_none_end_the_connection(said, monkeypatch):
    monkeypatch.setattr(notebook_side, "replies", lambda *_: (said, []))
    frames: list[str] = []
    with judging("sigmoid", frames) as (channel, found):
        peer = NotebookPeer(channel, CHECK)
        notebook_side._announce(peer, "sigmoid", {"sigmoid": np.tanh})
        with pytest.raises(WireError):
            notebook_side._serve(peer, {})
    assert not found[0].passed
