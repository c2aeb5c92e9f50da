"""The page says what was earned, why, and where; and nothing else."""

import re

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from grader.report.feedback import FeedbackExporter, feedback_page
from grader.report.score_rows import Mark
from tests.report.cells import (
    PNG,
    answer,
    check,
    mixed,
    notes,
    picture,
    verdict,
    written,
)
from tests.report.reading import ABOUT, WAITING, Reader, page, row


def test_table_has_a_row_for_every_exercise_with_word_points_and_sentence():
    html = page(*mixed(), recorded=WAITING)
    assert row(html, "sigmoid")[1:] == ["✓ right", "5 of 5", "Right."]
    assert row(html, "slope")[1:3] == ["◐ partly right", "1 of 3"]
    assert row(html, "slope")[3] == "Stable, but (1 - y) is missing. More."
    assert row(html, "loss")[1:] == ["✗ not yet", "0 of 4", "It returns None."]
    assert row(html, "words")[1:3] == ["… waiting for a person", "? of 2"]


def test_total_counts_what_is_known_and_tells_what_waits():
    text = Reader(page(*mixed(), recorded=WAITING)).text
    assert "6 of 14 points so far; 2 more points wait for a person" in text
    assert "so far" not in Reader(page(*mixed())).text


def test_late_penalty_is_a_row_and_is_taken_off_but_never_below_zero():
    html = page(*mixed(), late_penalty=2.5)
    assert row(html, "Late submission")[2] == "−2.5"
    assert "3.5 of 14 points" in Reader(html).text
    assert "0 of 14 points" in Reader(page(*mixed(), late_penalty=99)).text


def test_every_row_leads_to_a_place_on_the_page():
    reader = Reader(page(*mixed()))
    targets = [a["href"][1:] for tag, a in reader.tags if tag == "a"]
    assert set(targets) <= set(reader.ids)
    assert {f"exercise-{n}" for n in ("sigmoid", "slope", "loss", "words")} <= set(
        targets
    )
    assert len(reader.ids) == len(set(reader.ids))


def test_whole_verdict_stands_beside_the_answer_it_is_about():
    html = page(*mixed())
    card = html[html.index('id="exercise-slope"') : html.index('id="exercise-loss"')]
    assert "(1 - y) is missing. More." in card
    assert "half of it" in card
    assert "points]" not in Reader(html).text


def test_passed_answers_are_folded_and_others_are_open():
    html = page(*mixed())
    card = html[html.index('id="exercise-sigmoid"') : html.index('id="exercise-slope"')]
    assert "<details><summary>Your answer</summary>" in card
    card = html[html.index('id="exercise-loss"') : html.index('id="exercise-words"')]
    assert "<details>" not in card


def test_a_graded_cell_missing_from_the_notebook_is_told():
    html = page(*mixed(), recorded={"check_bias": Mark("bias", 0, 4, sentence="Gone.")})
    assert row(html, "bias")[1:] == ["✗ not yet", "0 of 4", "Gone."]
    assert "of 18 points" in Reader(html).text
    assert 'href="#exercise-bias"' not in html


def test_comments_of_graders_are_shown_with_their_formulas():
    html = page(
        written("words", "Up.", 1, 2, comment="Which way? $-\\nabla L$ says down."),
        answer("loss", "def loss(): ...", comment="Nearly."),
        check("loss", 0, 4, verdict("✗ loss: It returns None.")),
    )
    assert "Which way?" in html
    assert ">∇</mo>" in html
    assert row(html, "words")[1:3] == ["◐ partly right", "1 of 2"]
    assert row(html, "words")[3] == "Read the comment beside your answer."
    assert "Nearly." in html
    assert html.count("It returns None.") == 2


def test_hidden_tests_and_rubrics_stay_hidden():
    hidden = "### BEGIN HIDDEN TESTS\nassert f(41) == 4711\n### END HIDDEN TESTS\n"
    secret = f"assert f(3) == 9\n{hidden}"
    error = new_output(
        "error",
        ename="AssertionError",
        evalue="4711 expected",
        traceback=["----> assert f(41) == 4711"],
    )
    rubric = new_markdown_cell("Rubric 4712", metadata={"grader": {"rubric": True}})
    html = page(
        check("f", 0, 1, error, source=secret),
        rubric,
        new_markdown_cell(
            "Draw.\n=== BEGIN MARK SCHEME ===\n4713\n=== END MARK SCHEME ===",
            metadata=notes("draw", task=True, score=0, points=1),
        ),
    )
    assert not re.search("471[123]|HIDDEN|MARK SCHEME", html)
    assert row(html, "f")[3] == "A hidden test did not pass."
    assert "assert" in html


def test_tracebacks_leave_out_folders_and_libraries():
    error = new_output(
        "error",
        ename="ValueError",
        evalue="bad file /srv/course/autograded/ada/x.csv",
        traceback=[
            "\x1b[31mValueError\x1b[0m",
            "File ~/our course/autograded/ada/neuron.py:3, in f(x)\n----> 3 g(x)",
            "File /opt/env/lib/site-packages/numpy/core.py:9, in g(x)",
        ],
    )
    html = page(new_code_cell("f(1)", outputs=[error]))
    assert "ValueError: bad file x.csv" in html
    assert "neuron.py:3" in html
    assert not re.search(r"our course|autograded|site-packages|/srv|/opt|\x1b", html)


def test_a_cell_that_ran_too_long_is_told_once_and_in_words():
    stopped = [
        new_output("error", ename="KeyboardInterrupt", evalue="", traceback=["a\nb"]),
        new_output("error", ename="CellTimeoutError", evalue="", traceback=["c"]),
    ]
    html = page(
        answer("f", "def f(): ...", outputs=stopped), check("f", 0, 1, stopped[1])
    )
    assert html.count('<p class="error">It ran too long and was stopped.') == 1
    assert row(html, "f")[3] == "It ran too long and was stopped."
    assert "Error" not in html


def test_pictures_have_a_description():
    html = page(
        new_code_cell("plot()", outputs=[picture(PNG, alt='S-shaped "curve"')]),
        new_code_cell("plot()", outputs=[picture(PNG), picture(PNG)]),
    )
    images = [a for tag, a in Reader(html).tags if tag == "img"]
    assert images[0]["alt"] == 'S-shaped "curve"'
    assert len(images) == 3
    assert images[1]["alt"]
    assert all(a["src"] == f"data:image/png;base64,{PNG}" for a in images)


def test_long_output_is_shortened():
    noise = new_output("stream", text="x" * 10**6)
    many = [new_output("stream", text=f"line {i}\n") for i in range(500)]
    html = page(answer("f", "f()", outputs=[noise]), answer("g", "g()", outputs=many))
    assert len(html) < 40_000
    assert "shortened" in html
    assert "460 more outputs" in html


def test_questions_of_right_answers_are_left_out():
    cells = [new_markdown_cell("### 1.1 Ask"), answer("f", "def f(): ..."), None]
    for score, shown in ((0, True), (1, True), (2, False)):
        cells[-1] = check("f", score, 2, verdict("No."))
        assert ("1.1 Ask" in page(*cells)) is shown


def test_empty_answers_are_told_without_a_comment_of_nobody():
    automatic = "No response."
    html = page(
        written("words", "", 0, 2, comment=automatic),
        answer("f", "def f(): ...", comment=automatic),
        check("f", 0, 1, verdict("✗ f: f is not written yet.")),
    )
    assert automatic not in html
    assert "Comment from" not in html
    assert row(html, "words")[3] == "There is no answer."
    assert row(html, "f")[3] == "f is not written yet."


def test_between_the_answers_only_what_tells_something_is_shown():
    text = new_output("stream", text="chatter")
    failed = new_output("error", ename="ValueError", evalue="no", traceback=[])
    html = page(
        new_markdown_cell("# Introduction"),
        new_markdown_cell("## The question"),
        new_code_cell("import this", outputs=[text]),
        answer("f", "def f(): ..."),
        check("f", 0, 1, verdict("✗ f: No.")),
        new_markdown_cell("What you should have noticed"),
        new_code_cell("draw()", outputs=[picture(PNG, alt="A hill", width=320)]),
        new_code_cell("fail()", outputs=[failed]),
    )
    assert "The question" in html
    assert not re.search("Introduction|import this|chatter|noticed", html)
    assert 'alt="A hill"' in html
    assert 'width="320"' in html
    assert "ValueError: no" in html


def test_cells_without_metadata_and_empty_cells_do_no_harm():
    html = page(
        {"cell_type": "code", "source": "1 + 1"},
        {"cell_type": "markdown", "source": ""},
        {"cell_type": "raw", "source": "<script>raw()</script>", "metadata": {}},
        {"cell_type": "code", "source": "", "metadata": {"nbgrader": "no"}},
        {"cell_type": "code", "source": "2", "metadata": {"grader": "no"}},
    )
    assert "0 of 0 points" in html
    assert "<script" not in html


def test_exporter_writes_the_same_page_for_a_notebook():
    exporter = FeedbackExporter()
    html, resources = exporter.from_notebook_node(
        new_notebook(cells=mixed()), {"nbgrader": dict(ABOUT)}
    )
    assert html == page(*mixed())
    assert resources["output_extension"] == ".html"


CARD = """\
### 3.2 The sigmoid ● · 5 min · 4 points

Write it.

<details><summary>Hint 1</summary>Divide.</details>
<details><summary>Hint 2</summary>By one plus.</details>"""


def card(html, name):
    return html.split(f'id="exercise-{name}"')[1].split("</article>")[0]


def test_exercises_have_the_number_of_their_heading():
    html = page(
        new_markdown_cell(CARD),
        answer("sigmoid", "def sigmoid(N): ..."),
        check("sigmoid", 0, 4, verdict("✗ sigmoid: It returns None.")),
    )
    assert row(html, "3.2 sigmoid")[3] == "It returns None."
    assert ">3.2 sigmoid <span" in html


def test_the_second_half_of_a_sentence_and_the_input_stand_in_the_table():
    said = "It is not right. With x = [1, 2], the result is 3; it should be 4."
    html = page(answer("f", "..."), check("f", 0, 4, verdict(f"✗ f: {said}")))
    assert row(html, "f")[3] == said


def test_a_hint_is_linked_where_points_are_missing_and_the_link_opens_it():
    def html(points):
        return page(new_markdown_cell(CARD), answer("f", "..."), check("f", points, 4))

    assert '<a href="#hint-f">Read next: the first hint</a>' in html(0)
    fold = html(0).split("<details><summary>Hint 1</summary>")[1].split("</details>")[0]
    assert 'id="hint-f"' in fold
    assert "#hint-f" not in html(4)
    assert "#hint-" not in page(answer("f", "..."), check("f", 0, 4))


@pytest.mark.parametrize(
    ("name", "value", "trace"),
    [
        (
            "ValueError",
            "bad",
            ["Cell In[9], line 1", "Cell In[4], line 2, in helper(x)"],
        ),
        ("NameError", "name 'helper' is not defined", ["Cell In[9], line 1"]),
    ],
)
def test_an_error_in_a_demo_cell_names_the_answer_it_comes_from(name, value, trace):
    error = new_output("error", ename=name, evalue=value, traceback=trace)
    html = page(
        new_markdown_cell(CARD),
        answer("sigmoid", "def helper(x): ...\n\ndef sigmoid(N): ..."),
        new_code_cell("sigmoid(1)", outputs=[error]),
        new_code_cell("1 / 0", outputs=[{**error, "evalue": "x", "traceback": ["a"]}]),
    )
    link = '<a href="#exercise-sigmoid">3.2 sigmoid</a>'
    assert html.count(f"This comes from your answer {link}.") == 1


def test_model_solutions_are_folded_and_only_where_there_are_some():
    cells = [answer("f", "..."), check("f", 0, 4), written("words", "Up.", 0, 2)]
    given = {"f": "def f():\n    return 1 < 2", "words": "It goes **down**."}
    html = feedback_page(cells, ABOUT, {}, given)
    assert "<summary>A model solution</summary><pre>" in card(html, "f")
    assert "&lt;" in card(html, "f")
    assert "<strong>down</strong>" in card(html, "words")
    assert "model solution" not in page(*cells)
