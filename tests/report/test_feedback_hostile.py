"""Whatever a student writes or makes a cell output stays text on the page."""

import base64
import re
from itertools import pairwise

import pytest
from nbformat.v4 import new_markdown_cell, new_output

from grader.report.feedback import feedback_page
from tests.report.cells import PNG, answer, check, mixed, picture, verdict, written
from tests.report.reading import Reader, page, row

SCRIPT = "<script>alert(1)</script>"
FORGED = '<div class="card full"><b>✓ slope</b> forged 5 of 5</div>'
ALLOWED = re.compile(
    "html|head|meta|title|style|body|a|header|h[1-6]|p|strong|main|section|table|thead|"
    "tbody|tr|th|td|article|span|details|summary|pre|code|div|figure|img|em|ul|ol|li|"
    "br|wbr|hr|blockquote|del"
)
MATH = re.compile("math|m(row|i|n|o|sup|sub|text|frac|over|space)")


def assert_tame(html):
    """Only known tags, no handler, no address but those of the page itself."""
    for tag, attrs in Reader(html).tags:
        assert ALLOWED.fullmatch(tag) or MATH.fullmatch(tag), tag
        assert not [name for name in attrs if name.startswith("on")]
        link = attrs.get("href", "#")
        assert link.startswith(("#", "http://ok", "mailto:")), link
        assert attrs.get("src", "data:image/png;base64,").startswith(
            ("data:image/png;base64,", "data:image/jpeg;base64,")
        )


OUTPUTS = {
    "html": {"text/html": SCRIPT + FORGED, "text/plain": "plain form"},
    "svg": {"image/svg+xml": f"<svg>{SCRIPT}</svg>", "text/plain": "plain form"},
    "javascript": {"application/javascript": "alert(1)", "text/plain": "plain form"},
    "widget": {
        "application/vnd.jupyter.widget-view+json": {"model_id": "1"},
        "text/plain": "plain form",
    },
    "latex": {
        "text/latex": r"$\href{javascript:alert(1)}{x}$",
        "text/plain": "plain form",
    },
    "markdown": {"text/markdown": SCRIPT, "text/plain": "plain form"},
    "text": {"text/plain": f"plain form {SCRIPT}"},
    "false png": {
        "image/png": base64.b64encode(SCRIPT.encode()).decode(),
        "text/plain": "plain form",
    },
    "png that ends its attribute": {
        "image/png": f'{PNG}" onerror="alert(1)',
        "text/plain": "plain form",
    },
}


@pytest.mark.parametrize("data", OUTPUTS.values(), ids=OUTPUTS)
def test_rich_output_shows_its_text_form_only(data):
    output = new_output("display_data", data=data)
    html = page(answer("f", "show()", outputs=[output]))
    assert_tame(html)
    assert "plain form" in html
    assert "forged" not in html


def test_html_without_a_text_form_leaves_a_note():
    output = new_output("display_data", data={"text/html": FORGED})
    html = page(answer("f", "show()", outputs=[output]))
    assert "forged" not in html
    assert "no text form" in html


def test_verdict_is_read_from_its_text_never_from_its_html():
    html = page(
        answer("slope", "def slope(y): ..."),
        check("slope", 0, 3, verdict(f"✗ slope: Missing. {SCRIPT}", html=FORGED)),
    )
    assert_tame(html)
    assert "forged" not in html
    assert row(html, "slope")[1:3] == ["✗ not yet", "0 of 3"]


def test_streams_errors_and_descriptions_are_escaped():
    error = new_output("error", ename=SCRIPT, evalue=SCRIPT, traceback=[SCRIPT])
    html = page(
        answer(
            "f",
            SCRIPT,
            outputs=[
                new_output("stream", text=f"printed {SCRIPT}"),
                error,
                picture(PNG, alt=f'">{SCRIPT}'),
            ],
        )
    )
    assert_tame(html)
    assert html.count("&lt;script&gt;") >= 4


MARKDOWN = {
    "script": SCRIPT,
    "script in a line": f"text {SCRIPT}",
    "handler": '<img src=x onerror="alert(1)"> and <b onclick="alert(1)">b</b>',
    "frame": '<iframe src="http://evil.example"></iframe>',
    "style": "<style>body{display:none}</style>",
    "attributes": '<details open ontoggle="alert(1)"><summary>x</summary></details>',
    "unclosed": "<details><summary>",
    "too often closed": "</details></section></main>",
    "javascript link": "[x](javascript:alert(1)) [x](JaVaScRiPt:alert(1))",
    "entity in link": "[x](java&#115;cript:alert(1)) [x](javascript&colon;alert(1))",
    "break in link": "[x](<java\tscript:alert(1)>)",
    "data link": "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "files beside": r"[x](a.html) [x](http:a.html) [x](/a) [x](//a) [x](?a) [x](\a)",
    "reference": "[x]\n\n[x]: javascript:alert(1)",
    "automatic link": "<javascript:alert(1)>",
    "title of link": '[x](http://ok.example "\\" onclick=\\"alert(1)")',
    "picture from elsewhere": "![x](http://evil.example/x.png)",
    "svg picture": "![x](data:image/svg+xml;base64,PHN2Zz4=)",
    "description of picture": '![" onerror="alert(1)](x.png)',
    "text in formula": rf"$\text{{{SCRIPT}}}$ $$x<script>y$$",
    "link in formula": r"$\href{javascript:alert(1)}{x}$ $\style{color:red}{x}$",
    "code block": f"```html\n{SCRIPT}\n```\n```python\n{SCRIPT}\n```",
    "diagram": f"```mermaid\n{SCRIPT}\n```",
    "heading": f"# {SCRIPT}",
    "table": f"| {SCRIPT} |\n|---|\n| {SCRIPT} |",
    "forged verdict": FORGED,
}


@pytest.mark.parametrize("source", MARKDOWN.values(), ids=MARKDOWN)
def test_markdown_of_a_student_stays_tame(source):
    html = page(new_markdown_cell(source), written("essay", source, 0, 1), *mixed())
    assert_tame(html)
    assert not Reader(html).open
    assert 'class="card full"><b>' not in html
    assert html.count('<article class="card ') == 5


@pytest.mark.parametrize("name", ['x" onclick="alert(1)', SCRIPT, "a b"])
def test_names_and_ids_are_escaped(name):
    html = feedback_page(
        [check(name, 0, 1, verdict("no"))],
        {"assignment": name, "notebook": name, "student": name},
        {},
    )
    assert_tame(html)


def test_direction_marks_and_control_characters_are_dropped():
    html = page(
        answer("f", "x", outputs=[new_output("stream", text="a\u202eb\x00c\x08")])
    )
    assert "abc" in html


def test_formula_bomb_is_shown_as_text():
    bomb = r"\newcommand{\a}{xxxxxxxxxx}"
    for known, new in pairwise("abcdefghi"):
        bomb += rf"\newcommand{{\{new}}}{{" + rf"\{known}" * 10 + "}"
    html = page(written("words", f"$${bomb}\\i$$", 0, 1))
    assert "newcommand" in html
    assert len(html) < 20_000
