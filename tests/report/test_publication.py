"""Of a student's outputs only text, PNG and JPEG are stored and shown in formgrader."""

import base64
import re
import struct
import zlib

import nbformat
import pytest
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.server_extensions.formgrader.formgrader import FormgradeExtension

from grader.report.publication import KeepPublishable, publishable
from tests.report.cells import PNG
from tests.report.reading import Reader
from tests.report.test_feedback_hostile import MARKDOWN, OUTPUTS, SCRIPT

KINDS = {"text/plain", "image/png", "image/jpeg"}
CONFIG = "from grader.course.config import configure\nconfigure(get_config(), __file__)"


def picture(width, height):
    """A PNG that says it has this size."""
    parts = b""
    for kind, data in (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    ):
        check = struct.pack(">I", zlib.crc32(kind + data))
        parts += struct.pack(">I", len(data)) + kind + data + check
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + parts).decode()


@pytest.mark.parametrize("kind", ["display_data", "execute_result"])
@pytest.mark.parametrize("data", OUTPUTS.values(), ids=OUTPUTS)
def test_only_text_is_kept_of_rich_outputs(data, kind):
    kept = publishable(new_output(kind, data=data, metadata={"isolated": True}))
    assert kept.data == {"text/plain": data["text/plain"]}
    assert kept.metadata == {}
    assert kept.output_type == kind


def test_what_has_no_text_form_says_so():
    kept = publishable(new_output("display_data", data={"text/html": SCRIPT}))
    assert kept.data == {"text/plain": "(an output that has no text form)"}


def test_a_picture_is_kept_with_its_size_and_description():
    notes = {"image/png": {"width": 300, "height": "1 onload=x", "alt": "A curve"}}
    data = {"image/png": PNG, "text/plain": "<Figure>", "image/svg+xml": "<svg>"}
    kept = publishable(new_output("display_data", data=data, metadata=notes))
    assert kept.data == {"image/png": PNG, "text/plain": "<Figure>"}
    assert kept.metadata == {"image/png": {"width": 300, "alt": "A curve"}}


@pytest.mark.parametrize(
    ("width", "height", "kept"),
    [(2000, 1000, True), (100_000, 100_000, False), (1, 2**31 - 1, False)],
)
def test_a_picture_too_large_for_a_browser_is_left_out(width, height, kept):
    data = {"image/png": picture(width, height), "text/plain": "x"}
    found = publishable(new_output("display_data", data=data)).data
    assert ("image/png" in found) is kept


def test_text_and_errors_stay_as_they_are_unless_they_are_long():
    stream = new_output("stream", text="a\x1b[31mb\n", name="stderr")
    error = new_output("error", ename="E", evalue=SCRIPT, traceback=["\x1b[31mE"])
    assert publishable(stream) == stream
    assert publishable(error) == error
    stream.text = "x" * 10**7
    assert len(publishable(stream).text) < 110_000


def formgrader(folder, monkeypatch):
    """The exporter that formgrader makes of the configuration in a course folder."""
    (folder / "nbgrader_config.py").write_text(CONFIG)
    monkeypatch.chdir(folder)
    extension = FormgradeExtension()
    config = extension.load_config()
    config.merge(extension.build_extra_config())
    return HTMLExporter(config=config)


def page_of(exporter, *cells):
    """The page that formgrader shows of graded cells."""
    names = ("assignment_id", "notebook_id", "submission_id", "base_url", "student")
    about = dict.fromkeys((*names, "last_name", "first_name", "notebook_path"), "x")
    notebook = nbformat.reads(nbformat.writes(new_notebook(cells=cells)), 4)
    notebook, _ = KeepPublishable().preprocess(notebook, {})
    return exporter.from_notebook_node(notebook, about | {"index": 0, "total": 1})[0]


def active(page: str) -> list:
    """All of a page that runs, is run, or comes from elsewhere."""
    found = []
    for tag, attrs in Reader(page).tags:
        if tag in ("script", "style", "iframe", "svg", "form", "link", "object"):
            found.append((tag, attrs.get("src") or attrs.get("href")))
        found += [name for name in attrs if name.startswith("on")]
        addresses = [attrs.get(name) or "" for name in ("href", "src")]
        found += [a for a in addresses if re.search(r"script|evil|svg|html;", a)]
    return found


@pytest.mark.slow
def test_formgrader_shows_a_hostile_notebook_as_text(tmp_path, monkeypatch):
    exporter = formgrader(tmp_path, monkeypatch)
    own = page_of(exporter, new_markdown_cell("text"))
    outputs = [new_output("display_data", data=data) for data in OUTPUTS.values()]
    outputs.append(new_output("stream", text=SCRIPT + "\x1b[31;<b onclick=x>m"))
    outputs.append(new_output("error", ename="E", evalue="", traceback=[SCRIPT]))
    texts = [new_markdown_cell(text) for text in MARKDOWN.values()]
    page = page_of(exporter, *texts, new_code_cell(SCRIPT, outputs=outputs))
    assert active(page) == active(own)
    assert "&lt;script&gt;" in page


def test_formgrader_still_shows_hints_tables_and_pictures(tmp_path, monkeypatch):
    hint = "<details><summary>Hint</summary>One *word*.</details>\n\n"
    cell = new_markdown_cell(hint + "| a |\n|---|\n| b |")
    shown = new_output("display_data", data={"image/png": PNG, "text/plain": "F"})
    exporter = formgrader(tmp_path, monkeypatch)
    page = page_of(exporter, cell, new_code_cell("1", outputs=[shown]))
    tags = [tag for tag, _ in Reader(page).tags]
    assert {"details", "summary", "em", "td", "img"} <= set(tags)
