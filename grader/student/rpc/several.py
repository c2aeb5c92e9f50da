"""Calls of one answer at several points, in one message each way.

Passing a message wakes another process, which costs more than most answers take. So a
check sends all of its points at once. The notebook makes the calls in their order, each
twice as a check would, and says as much as goes into one message; the rest is asked
again. The judge holds each answer against the same tests as one that came alone.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice

from grader.student.judging.call import quiet
from grader.student.judging.drawing import is_generator
from grader.student.judging.unwritten import is_unwritten
from grader.student.judging.views import VIEWS
from grader.student.rpc.codec import NODES, Encoder
from grader.student.rpc.connection import Made, Peer
from grader.student.rpc.wire_errors import WireError

MOST_CALLS = 64  # in one message
MOST_BYTES = 4 << 20  # of arrays, after which a message ends
MOST_PARTS = 4000  # of all values together, likewise


def question(peer: Peer, calls: Sequence[tuple]) -> tuple[list, list[bytes]]:
    """The first of these calls, as many as go into one message, and their arrays."""
    told: list = []
    arrays: list[bytes] = []
    parts = 0
    for args, kwargs in islice(calls, MOST_CALLS):
        encoder = Encoder(peer.keep, arrays)
        held = [encoder.tree(value) for value in args]
        told.append([held, [[n, encoder.tree(v)] for n, v in kwargs.items()]])
        parts += NODES - encoder.left
        if is_full(arrays, parts):
            break
    return told, arrays


def is_full(buffers: list[bytes], parts: int) -> bool:
    """Whether a message holds enough, so that no value of usual size breaks it."""
    return sum(map(len, buffers)) > MOST_BYTES or parts > MOST_PARTS


def answers(peer: Peer, reply: dict, buffers: list[bytes]) -> list[list[Callable]]:
    """For each call that was made its answers, as functions of its arguments.

    WireError if that is not what has come.
    """
    replies = reply.get("replies")
    if type(replies) is not list or any(type(r) is not list for r in replies):
        raise WireError("answers to several calls are not told apart")
    if any(type(one) is not dict for several in replies for one in several):
        raise WireError("answers to several calls are not told apart")
    return [[partial(peer.result, one, buffers) for one in some] for some in replies]


def replies(peer: Peer, header: dict, buffers: list[bytes]) -> tuple[list, list[bytes]]:
    """Make the calls of a question; the replies to each, and their arrays.

    Fewer than are asked for if a message is full before.
    """
    found: list[list[dict]] = []
    arrays: list[bytes] = []
    whom, parts = {"to": header["to"], "attribute": header["attribute"]}, 0
    for args, kwargs in header["calls"]:
        both: list[dict] = []
        for _ in range(2):
            call = {**whom, "args": args, "kwargs": kwargs}
            made = peer.outcome(call, buffers, arrays)
            both.append(made.reply)
            parts += made.parts
            if not _is_made_again(made, header["view"], header["names"]):
                break
        found.append(both)
        if _is_stopped(both[-1]) or is_full(arrays, parts):
            break
    return found, arrays


def _is_made_again(made: Made, view: str, names: list[str]) -> bool:
    """Whether a check would call once more after that: see try_case."""
    if "error" in made.reply or not all(map(is_generator, made.changed)):
        return False
    try:
        with quiet():
            return not is_unwritten(VIEWS[view](made.result, names))
    except Exception:  # it is told from what arrives
        return False


def _is_stopped(reply: dict) -> bool:
    """Whether somebody pressed stop: then no more is to be called."""
    return reply.get("error", {}).get("kind") == "KeyboardInterrupt"
