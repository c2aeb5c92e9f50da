"""Whatever bytes come from a notebook, nothing that reads them falls over.

Drawn by hypothesis from a fixed seed, so that a run says the same every time. What it
once found is among the examples of each test.
"""

import io
import json
import zipfile

import nbformat
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from grader.course.lms.downloads import opened
from grader.errors import UserError
from grader.sandbox import output_messages, shared_libraries
from grader.sandbox.child import seqpacket
from grader.student.rpc.codec import Decoder, Encoder
from grader.student.rpc.stream import read_header
from grader.student.rpc.wire_errors import WireError
from grader.submission.assemble import assembled
from grader.submission.parse import Submitted, read_notebook
from grader.submission.plain_records import NoRecordsError, packed, unpacked
from grader.submission.reader_reply import StrangeReplyError, notebooks_in
from grader.submission.validate import RefusedError
from tests.submission.rebuilding import rebuilt

pytestmark = pytest.mark.slow
fuzzed = settings(
    max_examples=300,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
NUMBERS = st.integers(-(10**25), 10**25) | st.floats()
PLAIN = st.none() | st.booleans() | NUMBERS | st.text(max_size=20)
KEYS = st.sampled_from([*"axoqtlismfphdsnk", "scalar", "yours", "array"])
TREES = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(KEYS | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=20,
)


@fuzzed
@given(TREES, st.lists(st.binary(max_size=32), max_size=3))
@example({"f": [["class", 1]]}, [])
@example({"a": 0, "d": "<f8", "s": [0, 10**20]}, [b""])
@example({"a": 0, "d": "<f8", "s": [0] + [1 << 40] * 3}, [b""])
@example({"m": [[{"o": "x"}, 1]]}, [])
def test_a_tree_becomes_a_value_or_is_refused(tree, buffers):
    try:
        value = Decoder(buffers).value(tree)
    except WireError:
        return
    Encoder(lambda _: {"o": "thing"}).tree(value)


@fuzzed
@given(st.binary(max_size=200) | TREES.map(lambda tree: json.dumps(tree).encode()))
@example(b'{"sizes": [true]}')
@example(b'{"sizes": [' + b"9" * 5000 + b"]}")
def test_a_header_is_read_or_refused(text):
    try:
        header = read_header(text)
    except WireError:
        return
    assert all(type(size) is int and size >= 0 for size in header["sizes"])


@fuzzed
@given(
    st.lists(st.binary(max_size=60) | st.sampled_from([b"+a x", b".a y"]), max_size=30)
)
@example([b"=" + b"[" * 100_000])
@example([b"=\xff\xfe"])
def test_records_are_put_together_or_dropped(records):
    reader = seqpacket.Reader(longest=500)
    for record in records:
        try:
            reader.take(record)
        except seqpacket.BrokenError:
            continue
        assert reader._held <= 500 + 60 + seqpacket.KEEPING


KINDS = st.sampled_from([*output_messages.KINDS, "clear_output", "status", ""])
MESSAGE = st.dictionaries(
    st.sampled_from(
        [
            "name",
            "text",
            "data",
            "metadata",
            "transient",
            "execution_count",
            "ename",
            "evalue",
            "traceback",
        ]
    ),
    TREES | st.sampled_from(["stdout", "stderr", ["a"], {"text/plain": "x"}]),
    max_size=6,
)


@fuzzed
@given(KINDS, MESSAGE)
@example("stream", {"name": "stdout", "text": "\ud800"})
@example("display_data", {"data": {"text/plain": "x"}, "metadata": {"a": [[[]]]}})
def test_a_message_becomes_an_output_that_can_be_kept(kind, content):
    checked = output_messages.checked(kind, content, {})
    if checked is None or kind == "clear_output":
        return
    json.dumps(checked).encode()
    output_messages.size([kind, None, checked, {}, ""])


MARKS = st.fixed_dictionaries(
    {"grade_id": st.sampled_from(["one", "two", "three"]) | PLAIN},
    optional={"solution": PLAIN, "schema_version": PLAIN, "points": TREES},
)
CELL = st.fixed_dictionaries(
    {},
    optional={
        "cell_type": st.sampled_from(["code", "markdown", "raw", "heading"]) | PLAIN,
        "source": st.text(max_size=40) | st.lists(PLAIN, max_size=4) | TREES,
        "id": st.sampled_from(["one", "two"]) | PLAIN,
        "metadata": st.fixed_dictionaries({"nbgrader": MARKS}) | TREES,
        "attachments": TREES,
    },
)
NOTEBOOK = st.fixed_dictionaries(
    {"cells": st.lists(CELL, max_size=8) | TREES, "metadata": TREES}
)


def release() -> dict:
    """Two answers and a check, as nbgrader hands them out."""
    cells = []
    for name, source in (("one", "def one(x):\n    pass"), ("two", "Words.")):
        kind = "code" if name == "one" else "markdown"
        cell = getattr(nbformat.v4, f"new_{kind}_cell")(source, id=name)
        marks = {"grade_id": name, "solution": True, "grade": False, "points": 1}
        cell.metadata["nbgrader"] = marks | {"locked": False, "schema_version": 3}
        cells.append(cell)
    return nbformat.v4.new_notebook(cells=cells)


@fuzzed
@given(st.binary(max_size=100) | NOTEBOOK.map(lambda n: json.dumps(n).encode()))
@example(b'{"cells": NaN}')
@example(b'{"cells": [' + b"9" * 5000 + b"]}")
@example(b"\xef\xbb\xbf\xef\xbb\xbf{}")
def test_a_notebook_is_taken_in_or_refused(content):
    try:
        submitted = read_notebook("it.ipynb", content)
    except RefusedError:
        return
    assert isinstance(submitted, Submitted)
    notebook, sentences = rebuilt(release(), submitted)
    nbformat.validate(nbformat.from_dict(notebook))
    assert [c["id"] for c in notebook["cells"] if c["id"] in ("one", "two")]
    json.dumps([notebook, sentences]).encode()


SAID = st.sampled_from(
    [b"notebook", b"absent", b"filled", b"picture", b"own", b"told", b"refused"]
)
FIELD = st.sampled_from(
    [b"it.ipynb", b"0", b"1", b"2", b"-1", b"code", b"raw", b"image/png", b"\xff"]
) | st.binary(max_size=20)
RECORDS = st.lists(
    st.tuples(SAID | FIELD, st.lists(FIELD, max_size=4)).map(lambda r: [r[0], *r[1]]),
    max_size=12,
)


@fuzzed
@given(RECORDS)
@example([[b"notebook", b"it.ipynb", b"0", b""], [b"filled", b"2", b"check"]])
@example([[b"notebook", b"it.ipynb", b"0", b""], [b"filled", b"0", b"x"]])
def test_a_reader_that_was_taken_over_changes_nothing_but_answers(records):
    released = release()
    released.cells.append(nbformat.v4.new_code_cell("check()", id="check"))
    locked = {"grade_id": "check", "solution": False, "grade": True, "points": 1}
    released.cells[-1].metadata["nbgrader"] = locked
    try:
        read = notebooks_in(list(unpacked(packed(records))), {"it.ipynb": released}, 1)
    except (StrangeReplyError, NoRecordsError, RefusedError):
        return
    made = assembled(released, read["it.ipynb"].taken)["cells"]
    nbformat.validate(nbformat.from_dict({**released, "cells": made}))
    own = [cell for cell in made if not cell["id"].startswith("extra-")]
    assert [cell["id"] for cell in own] == ["one", "two", "check"]
    assert own[-1]["source"] == "check()"
    assert all(c["metadata"] == {} for c in made if c not in own)


@fuzzed
@given(
    st.lists(st.lists(st.binary(max_size=9), min_size=1, max_size=8)),
    st.binary(max_size=9),
)
@example([], b"\x00\x00\x00\x00" * 20_001)
def test_records_are_read_as_they_were_packed_or_not_at_all(records, rest):
    assert list(unpacked(packed(records))) == records
    try:
        found = list(unpacked(rest))
    except NoRecordsError:
        return
    assert packed(found) == rest


def zipped() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("ada/small.ipynb", b"{}" * 200)
        archive.writestr("\u00e9/other.ipynb", b"{}")
    return made.getvalue()


CHANGES = st.lists(
    st.tuples(st.integers(0, len(zipped()) - 1), st.integers(0, 255)), max_size=8
)


@fuzzed
@given(CHANGES, st.integers(0, len(zipped())), st.booleans())
def test_a_zip_of_any_bytes_is_read_or_told(tmp_path_factory, changes, end, handed_in):
    """handed_in: it is one student's among others, and may stop nobody."""
    data = bytearray(zipped())
    for place, value in changes:
        data[place] = value
    folder = tmp_path_factory.mktemp("zips")
    file = folder / "ada.zip"
    file.write_bytes(bytes(data[:end]))
    (folder / "ben.ipynb").write_text("work")
    try:
        with opened(folder if handed_in else file) as (found, _):
            for each in found:
                each.shown.encode("utf-8", "replace")
                assert each.trouble or each.read() is not None
            assert not handed_in or any(f.name == "ben.ipynb" for f in found)
    except UserError:
        assert not handed_in


@fuzzed
@given(st.binary(max_size=400))
@example(b"\xff" * 200)
def test_a_program_of_any_bytes_needs_nothing_or_something(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("elf") / "program"
    file.write_bytes(b"\x7fELF\x02\x01" + content)
    shared_libraries.needed([str(file)])
