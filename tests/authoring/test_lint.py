"""Every rule of the lint holds for a sound notebook and breaks on its own case."""

from pathlib import Path

import pytest
from nbgrader.preprocessors import ClearSolutions
from traitlets.config import Config

from grader.authoring.build import build_course
from grader.authoring.instructor import instructor_notebook
from grader.authoring.lint import RULES, lint
from grader.authoring.lint.notebook import Built
from grader.authoring.masters import read_masters
from grader.course.config import configure
from grader.course.source import find_source
from grader.errors import UserError
from tests.authoring.small_root import ANSWERS, TEXT, make_root
from tests.this_course import SOURCE

PACKAGE_FILE = "def check(name, *, points):\n    return 0.0\n"


def build(root: Path, **parts: str) -> Built:
    """What a student would get, cleared by nbgrader's own step."""
    master = read_masters(find_source(make_root(root, **parts)))[0]
    config = Config()
    configure(config, str(root / "nbgrader_config.py"))
    student, _ = ClearSolutions(config=config).preprocess(
        instructor_notebook(master), {}
    )
    package = root / "release" / "grader"
    (package / "student").mkdir(parents=True)
    (package / "student" / "check.py").write_text(PACKAGE_FILE)
    return Built(master, student, package)


def cell(built: Built, name: str):
    return next(c for c in built.student.cells if c.id == name)


def findings(built: Built) -> dict[str, list[str]]:
    """Sentences of the rules that found something, by the rule's name."""
    found = {rule.__name__: rule(built) for rule in RULES}
    return {name: sentences for name, sentences in found.items() if sentences}


def test_a_sound_notebook_breaks_no_rule(tmp_path):
    assert lint(build(tmp_path)) == []


def test_a_finding_says_where_what_and_how_to_mend_it(tmp_path):
    built = build(tmp_path, text=TEXT.replace("# %%\nflip(0)\n", ""))
    assert lint(built) == [
        "notebooks/01_bit/bit.py line 22 (cell flip): no cell to try it between gap "
        "and check; add a code cell in which the learner sees the function work."
    ]


LONG = " ".join(["word"] * 118)
HINT = "# <details><summary>Hint 1</summary>Take it from something.</details>\n"
LEDGER = "# | array | shape |\n# |---|---|\n# | `bits` | (n,) |\n"
NOTICED = """\
# <details><summary>What you should have noticed</summary>
#
# Twice is nothing.
#
# </details>
"""
CASES = {
    "points below 100": ("=60", "=59", "sum_of_points", "add up to 99"),
    "no locked set-up": ("# %% setup=true", "# %%", "setup_first", "setup=true"),
    "a code cell of 21 lines": (
        "flip(0)\n", "flip(0)\n" * 21, "short_cells", "21 lines of code"),
    "a text of 121 words": (
        "# Two exercises and a question.", f"# {LONG}", "short_cells", "121 words"),
    "broken code": ("flip(0)", "flip(0", "valid_code", "not valid Python, line 1"),
    "no title": ("# # A bit", "# A bit", "headings", "does not begin"),
    "a late title": ("# ### 1.3 In", "# # 3. In", "headings", "a second # heading"),
    "a skipped level": ("# ### 1.", "# #### 1.", "headings", "level 4 under one of"),
    "an image without words": (
        "# Two", "# ![ ](a.png) Two", "alt_texts", "![ ](a.png"),
    "an image tag without words": (
        "# Two", '# <img src="a.png" alt=""> Two', "alt_texts", "<img src"),
    "a table without a header": (
        "# | array | shape |", "# | | shape |", "table_headers", "| | shape |"),
    "a table tag without a header": (
        "# Two", "# <table><tr><td>1</td></tr></table>", "table_headers", "<table>"),
    "a link called here": (
        "# Two", "# [here](a.html) Two", "link_texts", "a link called 'here'"),
    "a gap without a heading": (
        "# ### 1.1 Flip ● · 40 min · 60 points\n#\n", "",
        "card_order", "no heading"),
    "a gap under a section": (
        "### 1.1 Flip", "## 1.1 Flip", "card_order", "no heading"),
    "two gaps under one heading": (
        "# %% [markdown]\n# ### 1.2 By hand ○ · 15 min · 30 points\n#\n#",
        "# %% [markdown]\n#",
        "card_order", "two gaps"),
    "no question": (
        "# Turn 0 into 1 and 1 into 0.\n#\n", "", "card_order", "what is asked"),
    "no ledger": (LEDGER, "", "card_order", "what form the answer has"),
    "no form of a typed answer": (
        "# **Form of the answer:** one expression, as text.\n", "",
        "card_order", "what form the answer has"),
    "hints before the ledger": (
        f"{LEDGER}#\n{HINT}", f"{HINT}#\n{LEDGER}", "card_order", "hints stand above"),
    "no hint": (HINT, "", "card_order", "0 hints above the gap"),
    "four hints": (HINT, HINT * 4, "card_order", "4 hints above the gap"),
    "no lesson after the check": (NOTICED, "# Done.\n", "card_order", "folded remark"),
    "a remark in the open": (
        NOTICED,
        "# **What you should have noticed:** twice is nothing.\n",
        "card_order",
        "folded remark",
    ),
    "no question in words": ("# What is a bit?\n", "", "card_order", "what is asked"),
    "an answer in code, laid out otherwise": (
        "flip(0)", "print( (1-0%2, 1.0 - (bits % 2)) )", "answers_kept", "'flip'"),
    "an answer in a comment": (
        "flip(0)", "flip(0)  # is 1 - bits%2", "answers_kept", "'flip'"),
    "an answer in a hint": (
        "Take it from something.", "1-bits %2", "answers_kept", "'flip'"),
    "an answer in cell metadata": (
        'A.2"', 'A.2" tags=["1 - bits % 2"]', "answers_kept", "'flip'"),
    "a typed answer in a text": (
        "For and against.", "$p/(1-p)$", "answers_kept", "'odds' (p / (1 - p))"),
    "a sentence of the rubric": (
        "# What is a bit?", "# The *smallest* piece of information that one can ask "
        "for.", "rubrics_kept", "rubric of 'bit_words'"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "rule", "says"), CASES.values(), ids=CASES)
def test_each_rule_breaks_on_its_own_case(tmp_path, old, new, rule, says):
    assert old in TEXT
    found = findings(build(tmp_path, text=TEXT.replace(old, new, 1)))
    assert says in " ".join(found[rule])
    assert set(found) <= {rule, "headings", "card_order"}  # a heading serves both


def test_what_is_not_counted_does_not_count(tmp_path):
    table = f"# | a |\n# |---|\n# | {LONG} |\n"
    hint = f"# <details><summary>More</summary>{LONG}</details>\n"
    formulas = f"# $${LONG}$$ ${LONG}$\n"
    text = TEXT.replace("# Two exercises", f"{table}#\n{hint}#\n{formulas}#\n# Two")
    assert findings(build(tmp_path, text=text)) == {}


def test_code_in_a_text_is_neither_heading_nor_table(tmp_path):
    fence = "# ```\n# # no title\n# | |\n# |---|\n# ```\n#\n"
    text = TEXT.replace("# Two exercises", f"{fence}# Two exercises")
    assert findings(build(tmp_path, text=text)) == {}


def test_twins_that_no_master_can_make_are_found(tmp_path):
    built = build(tmp_path)
    cell(built, "check_odds").metadata.nbgrader["grade_id"] = "check_flip"
    assert "two cells have the id 'check_flip'" in findings(built)["unique_ids"][0]
    built.student.cells[2].id = built.student.cells[4].id
    assert len(findings(built)["unique_ids"]) == 2


def test_an_answer_in_an_output_is_found(tmp_path):
    built = build(tmp_path)
    shown = {"output_type": "stream", "name": "stdout", "text": "1 - bits % 2\n"}
    cell(built, "bit-005").outputs = [shown]
    assert set(findings(built)) == {"answers_kept"}


def test_an_answer_in_the_notebooks_metadata_is_found(tmp_path):
    built = build(tmp_path)
    built.student.metadata["note"] = ["p / (1 - p)"]
    assert set(findings(built)) == {"answers_kept"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("student/figures.py", "import x\n\nx.plot(1.0 - bits % 2)\n"),
        ("student/points/bit.json", '{"odds": "p/(1 - p)"}'),
    ],
)
def test_an_answer_in_the_travelling_package_is_found(tmp_path, name, text):
    built = build(tmp_path)
    (built.package / name).parent.mkdir(exist_ok=True)
    (built.package / name).write_text(text)
    (sentence,) = findings(built)["answers_kept"]
    assert f"grader/{name} of the release holds an answer" in sentence


@pytest.mark.parametrize(
    ("answer", "told", "found"),
    [
        ("turned = 0.5547002", "The length is 0.55470019.", True),
        ("turned = 0.5547002", "The length is 0.5548.", False),
        ("turned = (2, 3)", "turned = (2, 3)", True),
        ("turned = bits", "turned = bits", False),
        ("turned = round(bits)", "turned = round(bits)", False),
        ("turned = bits - 1", "turned = bits-1", True),
        ("turned = bits - 1", "so bits - 1 is wrong", False),
        ("while bits % 2 > 1:\n        turned = bits", "if bits % 2 > 1", True),
    ],
)
def test_only_what_gives_an_answer_away_counts(tmp_path, answer, told, found):
    answers = ANSWERS.replace("turned = 1 - bits % 2", answer)
    text = TEXT.replace("Take it from something.", told)
    built = build(tmp_path, answers=answers, text=text)
    assert set(findings(built)) == ({"answers_kept"} if found else set())


def test_a_master_may_show_an_answer_on_purpose(tmp_path):
    text = TEXT.replace("For and against.", "p/(1 - p)")
    shown = text.replace('exercise="odds"', 'exercise="odds" shown="ratio"')
    other = text.replace('exercise="odds"', 'exercise="odds" shown="rate"')
    assert findings(build(tmp_path / "a", text=shown)) == {}
    assert set(findings(build(tmp_path / "b", text=other))) == {"answers_kept"}


@pytest.mark.slow
def test_a_build_refuses_what_the_lint_finds_and_leaves_nothing(tmp_path):
    root = make_root(tmp_path, text=TEXT.replace("=60", "=59"))
    with pytest.raises(UserError) as refusal:
        build_course(tmp_path / "course", source=find_source(root))
    first, second = str(refusal.value).splitlines()
    assert first.startswith("notebooks/01_bit/bit.py: the points add up to 99")
    assert second == (
        "notebooks/01_bit/bit.py: 1.1 promises 60 points, its checks give 59"
    )
    assert not (tmp_path / "course").exists()


@pytest.mark.slow
def test_the_notebooks_of_this_course_break_no_rule(tmp_path):
    build_course(tmp_path / "course", source=SOURCE)
