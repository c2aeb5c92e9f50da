"""Values cross as themselves or not at all; frames survive being cut up."""

import json
import os
import socket
import struct
import threading
from collections import OrderedDict, namedtuple
from fractions import Fraction

import numpy as np
import pytest

from grader.student.judging.probes import PROBES, cubic
from grader.student.rpc.codec import Decoder, Encoder, Handle
from grader.student.rpc.codec_arrays import DTYPES, MOST_BYTES
from grader.student.rpc.stream import LONGEST_HEADER, Channel
from grader.student.rpc.wire_errors import TooLargeError, WireError
from grader.student.rpc.writeback import write_back

Layer = namedtuple("Layer", "W b")


def across(value):
    """A value on the other side, by way of JSON text and bytes."""
    encoder = Encoder()
    tree = json.loads(json.dumps(encoder.tree(value)))
    return Decoder([bytes(b) for b in encoder.buffers]).value(tree)


@pytest.mark.parametrize(
    "value",
    [
        *(None, True, 0, -(2**200), 1.5, float("inf"), "", "ß \x00", [], (), {}),
        *([1, (2.0, "x")], {"a": 1, 2: [True], None: {}}, (None, [None])),
        *(..., 1 - 2j, Fraction(-1, 3), b"", {(2.0, "x")}, set()),
    ],
    ids=repr,
)
def test_plain_values_cross_with_their_types(value):
    found = across(value)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("dtype", sorted(DTYPES))
@pytest.mark.parametrize("shape", [(), (3,), (2, 0, 3), (2, 3)])
def test_arrays_cross_bit_by_bit(dtype, shape):
    size = int(np.prod(shape)) * np.dtype(dtype).itemsize
    array = np.frombuffer(os.urandom(size) if "b" not in dtype else bytes(size), dtype)
    array = array.reshape(shape)
    found = across(array)
    assert type(found) is np.ndarray
    assert (found.dtype.str, found.shape) == (dtype, shape)
    assert found.tobytes() == array.tobytes()
    assert found.flags.writeable


def test_scalars_keep_their_kind():
    for scalar in (np.float64(0.1), np.float32(0.1), np.int64(-3), np.bool_(True)):
        found = across(scalar)
        assert type(found) is type(scalar)
        assert found == scalar
    assert np.isnan(across(float("nan")))


def test_layout_and_byte_order_do_not_matter():
    array = np.arange(6.0).reshape(2, 3)
    for other in (np.asfortranarray(array), array.astype(">f8"), array[::-1][::-1]):
        assert np.array_equal(across(other), array)
    assert across(np.longdouble(0.5)) == 0.5
    assert across(np.ones(2, np.clongdouble)).dtype == complex


@pytest.mark.parametrize("array", [["a", "b"], [{}], ["2020-01-01"]])
def test_strange_arrays_cross_as_their_kind_only(array):
    kind = np.array(array, dtype="M8[D]" if "-" in str(array) else None).dtype.kind
    found = across(np.array(array, dtype="M8[D]" if kind == "M" else None))
    assert found.dtype.kind == kind
    assert found.size == 0


def test_what_behaves_like_something_else_arrives_as_a_name():
    class Yes(float):
        def __eq__(self, other):
            return True

        __hash__ = None

    class Matrix(np.ndarray):
        def __array_ufunc__(self, *args, **kwargs):
            return True

    assert across(Yes(2.0)) == 2.0
    assert across(Yes(2.0)) != 3.0
    assert type(across(Yes(2.0))) is float
    found = across(np.ones(3).view(Matrix))
    assert type(found).__name__ == "Matrix"
    assert isinstance(found, np.ndarray)
    assert type(found).__mro__[1] is np.ndarray
    assert found.size == 0
    thing = across(object())
    assert type(thing).__name__ == "object"
    assert not vars(thing)


def test_tuples_with_names_dictionaries_and_probes():
    layer = across([Layer(np.ones((2, 1)), np.zeros(1))])[0]
    assert layer.W.shape == (2, 1)
    assert layer[1] is layer.b
    assert across(OrderedDict(a=1)) == {"a": 1}
    assert across(cubic) is PROBES["cubic"]


def test_keys_that_no_exercise_has_arrive_as_a_name():
    found = across({(1, 2): 3, "a": 4})
    assert found.pop("a") == 4
    assert [type(key).__name__ for key in found] == ["tuple"]


def test_an_iterator_without_end_is_cut():
    import itertools

    found = across(itertools.count())
    assert sum(1 for _ in found) == 1001


def test_a_generator_goes_on_where_it_stood():
    rng = np.random.default_rng(5)
    rng.integers(10, dtype=np.int32)
    assert across(rng).normal() == rng.normal()


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value", [nested(30), list(range(30_000)), np.broadcast_to(1.0, 10**10)]
)
def test_what_is_too_deep_or_too_much_does_not_leave(value):
    with pytest.raises(TooLargeError):
        Encoder().tree(value)


HOSTILE = [
    {},
    [],
    [1],
    10**400,
    {"z": 1},
    {"a": 0, "d": "<f8", "s": [2]},  # 16 bytes of 8
    {"a": 0, "d": "<f8", "s": [-1]},
    {"a": 0, "d": "<f8", "s": [True]},
    {"a": 0, "d": "<f8", "s": [2**70, 0, 2**70, 1]},
    {"a": 0, "d": "<f8", "s": [1] * 40},
    {"a": 0, "d": "|O", "s": [1]},
    {"a": 0, "d": "f8,f8", "s": []},
    {"a": 0, "d": ["<f8"], "s": [1]},
    {"a": 1, "d": "<f8", "s": [1]},
    {"a": -1, "d": "<f8", "s": [1]},
    {"a": True, "d": "<f8", "s": [1]},
    {"a": None, "d": "<f8"},
    {"x": "f"},
    {"x": []},
    {"o": 3},
    {"t": "abc"},
    {"l": {"a": 0}},
    {"m": [[1]]},
    {"m": [[[1], 2]]},
    {"m": [[{"a": 0, "d": "<f8", "s": [1]}, 2]]},
    {"f": [["class", 1]]},
    {"f": [["_x", 1]]},
    {"f": [["a", 1], 3]},
    {"p": "os.system"},
    {"p": ["cubic"]},
    {"q": ["generator", 1, 2, 3]},
    {"q": ["generator", 1, 2, 3, 2**32]},
    {"q": ["generator", 1, 2, -1, 0]},
    {"q": "PCG64"},
    {"q": []},
    {"q": [["ellipsis"]]},
    {"q": ["ellipsis", 1]},
    {"q": ["complex", 1.0]},
    {"q": ["complex", "1", "2"]},
    {"q": ["fraction", 1, 0]},
    {"q": ["fraction", "1e999999999", 1]},
    {"q": ["fraction", 2**1024, 1]},
    {"q": ["fraction", True, 1]},
    {"s": [{"l": []}]},
    {"s": 3},
    {"h": 1, "k": "function", "n": "f"},
    {"h": 1, "k": "module", "n": "os"},
    {"h": "1", "k": "function", "n": "f"},
    {"h": 1, "k": ["function"], "n": "f"},
    {"h": 1, "k": "function"},
    {"l": [{"l": [{"l": []}] * 200}] * 200},
]


@pytest.mark.parametrize("tree", HOSTILE, ids=lambda t: str(t)[:40])
def test_nothing_else_is_a_value(tree):
    allowed = {("function", "f")}

    def find(handle: Handle):
        if (handle.kind, handle.name) not in allowed or handle.number != 7:
            raise WireError("nothing")
        return handle

    with pytest.raises(WireError):
        Decoder([bytes(8)], find).value(tree)


def test_random_trees_give_values_or_a_wire_error():
    rng = np.random.default_rng(0)
    words = ["a", "d", "s", "t", "l", "m", "f", "o", "x", "q", "p", "h", "k", "<f8"]

    def tree(depth):
        kind = rng.integers(5 if depth else 3)
        if kind == 0:
            return words[rng.integers(len(words))]
        if kind == 1:
            return int(rng.integers(-2, 9))
        if kind == 2:
            return [None, True, 1.5][rng.integers(3)]
        some = range(rng.integers(4))
        if kind == 3:
            return [tree(depth - 1) for _ in some]
        return {words[rng.integers(len(words))]: tree(depth - 1) for _ in some}

    plain = (type(None), bool, int, float, str, list, tuple, set, dict, np.ndarray)
    for _ in range(3000):
        try:
            found = Decoder([bytes(8)]).value(tree(4))
        except WireError:
            continue
        known = isinstance(found, plain) or type(found).__module__ != "builtins"
        assert known or hasattr(found, "__next__")


def test_arguments_change_in_place():
    old = [np.zeros(2), [1, 2], {"a": 1}, (np.ones(1),), 5]
    write_back(old, [np.ones(2), [1], {"b": 2}, (np.zeros(1),), 6])
    assert old[0].tolist() == [1, 1]
    assert old[1:3] == [[1], {"b": 2}]
    assert old[3][0] == 0
    assert old[4] == 6


@pytest.mark.parametrize("new", [np.zeros(3), np.zeros(2, int), "gone", None])
def test_an_array_that_came_back_otherwise_counts_as_changed(new):
    old = np.array([0.5, 0.0])
    before = old.copy()
    write_back(old, new)
    assert not np.array_equal(old, before)


@pytest.fixture
def pair():
    one, other = socket.socketpair()
    yield one, other
    one.close()
    other.close()


def test_frames_survive_pieces_of_any_size(pair):
    one, other = pair
    text = json.dumps({"n": 1, "sizes": [3, 0, 2]}).encode()
    data = (struct.pack("<I", len(text)) + text + b"abcde") * 3

    def drip():
        for i in range(0, len(data), 7):
            one.sendall(data[i : i + 7])

    thread = threading.Thread(target=drip)
    thread.start()
    channel = Channel(other)
    for _ in range(3):
        assert channel.receive() == ({"n": 1}, [b"abc", b"", b"de"])
    thread.join()


def test_an_interrupt_in_the_middle_of_a_frame_loses_nothing(pair):
    one, other = pair
    text = json.dumps({"n": 1, "sizes": [4]}).encode()
    data = struct.pack("<I", len(text)) + text + b"abcd"
    pieces = iter([data[:3], data[3:9], data[9:-2], data[-2:]])

    def ready():
        piece = next(pieces)
        one.sendall(piece)
        ready.calls += 1
        if ready.calls in (2, 3):
            raise KeyboardInterrupt

    ready.calls = 0
    channel = Channel(other, ready)
    interrupted = 0
    while True:
        try:
            assert channel.receive() == ({"n": 1}, [b"abcd"])
            break
        except KeyboardInterrupt:
            interrupted += 1
    assert interrupted == 2


def frame(text: bytes) -> bytes:
    return struct.pack("<I", len(text)) + text


@pytest.mark.parametrize(
    "data",
    [
        os.urandom(400),
        struct.pack("<I", LONGEST_HEADER + 1),
        frame(b"[" * 100_000 + b"]" * 100_000),
        frame(b'{"sizes": 3}'),
        frame(b'{"sizes": [true]}'),
        frame(b'{"sizes": [-1]}'),
        frame(b'{"sizes": [%d]}' % (MOST_BYTES + 1)),
        frame(b'{"sizes": [1e3]}'),
        frame(b'{"sizes": ' + json.dumps([0] * 5000).encode() + b"}"),
        frame(b"[]"),
        frame(b"\xff\xfe"),
        frame(b"9" * 5000),
        b"\x01\x00",
        b"",
    ],
    ids=range(14),
)
def test_what_is_no_frame_ends_in_a_wire_error(pair, data):
    one, other = pair
    one.sendall(data)
    one.shutdown(socket.SHUT_WR)
    with pytest.raises(WireError):
        Channel(other).receive()


def test_what_is_too_large_is_not_sent(pair):
    with pytest.raises(WireError):
        Channel(pair[0]).send({"text": "x" * LONGEST_HEADER})
