"""What is said in a check is kept as it was, and played back to the same questions."""

import os
import socket
import threading
from contextlib import suppress

import pytest

from grader.referee.conversation import (
    MOST_BYTES,
    Conversation,
    KeptChannel,
    OtherQuestionError,
    play,
    unpacked,
)
from grader.student.rpc.stream import Channel
from grader.student.rpc.wire_errors import WireError

CHECK = {"op": "check", "name": "mean", "check": 7}
ARRAY, OTHER = os.urandom(80), os.urandom(16)
PARTS = ({"op": "parts", "parts": [], "check": 7}, [])
VERDICT = ({"op": "verdict", "verdict": {"share": 0.0}, "check": 7}, [])


def question(number: int, size: int = 3) -> dict:
    return {"op": "calls", "n": number, "to": 1, "size": size, "check": 7}


def reply(number: int) -> dict:
    return {"op": "reply", "n": number, "check": 7}


def kept() -> Conversation:
    """What a judge keeps of a check in which it asks twice."""
    one, other = socket.socketpair()
    judges, notebooks = KeptChannel(one), Channel(other)
    judges.conversation = Conversation()
    notebooks.send(CHECK)
    judges.receive()
    judges.send(*PARTS)
    judges.send(question(1), [OTHER])
    notebooks.send(reply(1), [ARRAY, OTHER, ARRAY])
    judges.receive()
    judges.send(question(2, size=5), [])
    notebooks.send(reply(2), [ARRAY])
    judges.receive()
    judges.send(*VERDICT)
    judges.close()
    notebooks.close()
    return judges.conversation


def played(*says: tuple) -> list:
    """What a judge hears that says these frames, each before the next is heard."""
    judges, notebooks = socket.socketpair()
    heard = []

    def judge():
        channel = Channel(judges)
        heard.append(channel.receive())
        with suppress(WireError):  # the notebook's part is over
            for header, buffers in says:
                channel.send(header, buffers)
                if header["op"] == "calls":
                    heard.append(channel.receive())

    with judges, notebooks:
        thread = threading.Thread(target=judge, daemon=True)
        thread.start()
        try:
            play(notebooks, unpacked(kept().packed()))
        finally:
            notebooks.shutdown(socket.SHUT_RDWR)
            thread.join()
    return heard


def test_it_is_unpacked_as_it_was_packed():
    found = unpacked(kept().packed())
    assert found.said == kept().said
    assert list(found.arrays) == [ARRAY, OTHER]


def test_an_array_is_kept_once():
    more, before = kept(), len(kept().packed())
    more.heard(b"{}", [ARRAY] * 100)
    assert len(more.packed()) < before + len(ARRAY)


def test_the_same_questions_get_the_same_answers():
    heard = played(PARTS, (question(1), [OTHER]), (question(2, size=5), []), VERDICT)
    assert heard == [
        (CHECK, []),
        (reply(1), [ARRAY, OTHER, ARRAY]),
        (reply(2), [ARRAY]),
    ]


def test_a_judge_may_ask_less():
    assert len(played(PARTS, (question(1), [OTHER]), VERDICT)) == 2


@pytest.mark.parametrize(
    "says",
    [
        [PARTS, (question(1, size=4), [OTHER])],
        [PARTS, (question(7), [OTHER])],
        [PARTS, (question(1), [ARRAY])],
        [PARTS, (question(1), [])],
        [(question(1), [OTHER])],
        [({"op": "parts", "parts": [["mean", {"h": 1}]], "check": 7}, [])],
        [PARTS, (question(1), [OTHER]), (question(2, size=5), []), (question(3), [])],
    ],
    ids=[
        "a size",
        "a number",
        "an array",
        "no array",
        "too early",
        "a lent part",
        "one more",
    ],
)
def test_another_question_is_not_answered(says):
    with pytest.raises(OtherQuestionError):
        played(*says)


def test_what_is_too_much_is_not_kept():
    made = Conversation()
    for _ in range(5):
        made.heard(b"{}", [bytes(MOST_BYTES // 4)])
    assert not made.whole
    assert len(made.said) == 3
