"""What was said before the other end closed is heard, whatever it left unread."""

import socket

import pytest

from grader.sandbox.child import seqpacket


@pytest.mark.parametrize("questions", [0, 1, 3])
def test_last_words_are_heard(questions):
    here, there = seqpacket.pair()
    for _ in range(questions):
        here.send(b"usage")
    there.send(b"it used")
    there.send(b"more than it may")
    there.close()
    heard = [seqpacket.receive(here, 100) for _ in range(3)]
    assert heard == [b"it used", b"more than it may", b""]
    here.close()


def test_without_a_word_and_without_waiting():
    here, there = seqpacket.pair()
    with pytest.raises(BlockingIOError):
        seqpacket.receive(here, 100, socket.MSG_DONTWAIT)
    here.close()
    there.close()
